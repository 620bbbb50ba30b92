/**
 * Division codes: provinces and cities of the whole country, and everything at county level in the five places,
 * with their functional areas.
 */
import { national } from './national.ts';
import { places } from './places.ts';
import type { RegionRecord } from './region.ts';

export type { RegionRecord } from './region.ts';

const record = (code: string, name: string, parentCode: string | null): RegionRecord => ({
  code,
  name,
  level: parentCode === null ? 'province' : 'city',
  kind: 'statutory',
  codedBy: 'gb2260',
  parentCode,
  validFrom: null,
  validTo: null,
});

function readNational(): RegionRecord[] {
  const found: RegionRecord[] = [];
  for (const line of national.trim().split('\n')) {
    const words = line.trim().split(' ');
    for (const [index, word] of words.entries()) {
      const [digits, name] = [word.slice(0, 2), word.slice(2)];
      if (index === 0 && !line.startsWith(' ')) found.push(record(`${digits}0000`, name, null));
      else {
        const province = found.findLast((region) => region.parentCode === null)?.code ?? '';
        found.push(record(`${province.slice(0, 2)}${digits}00`, name, province));
      }
    }
  }
  return found;
}

/** All regions; each stands after the one above it. */
export const regions: readonly RegionRecord[] = [...readNational(), ...places];

const byCode = new Map(regions.map((region) => [region.code, region]));

export const regionByCode = (code: string): RegionRecord | undefined => byCode.get(code);

/** The region directly above, also of a code that is not in the list; null above a province. */
export function regionAbove(code: string): string | null {
  const known = byCode.get(code);
  if (known) return known.parentCode;
  const city = `${code.slice(0, 4)}00`;
  if (city !== code && byCode.has(city)) return city;
  const province = `${code.slice(0, 2)}0000`;
  return province !== code && byCode.has(province) ? province : null;
}

/** Names from the province down to the region; undefined for an unknown code. */
export function fullName(code: string): string | undefined {
  const region = byCode.get(code);
  if (!region) return undefined;
  return (region.parentCode === null ? '' : (fullName(region.parentCode) ?? '')) + region.name;
}

/** Whether the code holds on a day (`2026-10-08`). */
export const isValidOn = (region: RegionRecord, day: string): boolean =>
  (region.validFrom === null || region.validFrom <= day) &&
  (region.validTo === null || day <= region.validTo);

/** Whether a region is the other one or lies in it. Functional areas do not share the digits of the region above. */
export function isWithin(code: string, ancestor: string): boolean {
  for (let here: string | null = code; here !== null; here = regionAbove(here)) {
    if (here === ancestor) return true;
  }
  return false;
}
