import { aDate, fields, inspect, listOf, nullable, optional, aText } from '../checks.ts';
import { answer, refuse, type Result } from '../problem.ts';
import { readText } from '../text.ts';

export interface RegionCode {
  readonly code: string;
  readonly level: 'province' | 'city' | 'county';
  /** The codes above it, the province first. A form only: 632800 stands above 632801. */
  readonly above: readonly string[];
}

/** A row of a region list. The days are the first and the last in force; null or absent leaves the side open. */
export interface RegionValidity {
  readonly code: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** First two digits of the mainland's provinces; they have outlived every county code. */
export const MAINLAND = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/;

/** Reads the form of a division code (GB/T 2260); functional areas such as 410471 have the same form. */
export function readRegionCode(value: unknown, pointer = ''): Result<RegionCode> {
  const typed = readText(value, pointer);
  if (!typed.ok) return typed;
  const code = typed.value;
  const inProvince = MAINLAND.test(code) || /^(?:71|8[12])/.test(code);
  if (!inProvince || !/^\d{6}$/.test(code) || /^..00(?!00)/.test(code))
    return refuse(pointer, 'region_code_invalid');
  const province = `${code.slice(0, 2)}0000`;
  const city = `${code.slice(0, 4)}00`;
  if (code === province) return answer({ code, level: 'province', above: [] });
  if (code === city) return answer({ code, level: 'city', above: [province] });
  return answer({ code, level: 'county', above: [province, city] });
}

const day = optional(nullable(aDate));
const shape = { on: aDate, regions: listOf(fields({ code: aText, validFrom: day, validTo: day })) };

/**
 * Finds the region that a code stood for on a day. Of a code with several rows, as after a change of name, the one
 * in force that day is meant.
 */
export function findRegion<Region extends RegionValidity>(
  regions: readonly Region[],
  code: unknown,
  on: string,
  pointer = '',
): Result<Region> {
  const read = readRegionCode(code, pointer);
  if (!read.ok) return read;
  const refused = inspect(shape, { regions, on });
  if (refused) return refused;
  const rows = regions.filter((region) => region.code === read.value.code);
  const inForce = rows.find((row) => (row.validFrom ?? '') <= on && on <= (row.validTo ?? '9999-12-31'));
  if (inForce) return answer(inForce);
  if (rows.length === 0) return refuse(pointer, 'region_unknown', { code: read.value.code });
  const retired = rows.map((row) => row.validTo ?? '').filter((day) => day !== '' && day < on);
  const last = retired.sort().at(-1);
  if (last !== undefined) return refuse(pointer, 'region_retired', { validTo: last });
  const first = rows.map((row) => row.validFrom ?? '').sort()[0] ?? '';
  return refuse(pointer, 'region_not_yet', { validFrom: first });
}
