import type { Schemas } from '@yizhan/contract';
import { divisions } from './divisions.ts';

type Region = Schemas['Region'];

const all: ReadonlyMap<string, Region> = new Map(
  divisions.map(([code, name]) => [code, describe(code, name)]),
);

const children = Map.groupBy([...all.values()].sort(byCode), ({ parentCode }) => parentCode);

/** The digits that every region below has in front: 15 of 150000, 1504 of 150400, all six of a county. */
export function regionPrefix(code: string): string {
  return code.replace(/(?:00){1,2}$/, '');
}

export function isWithin(code: string, outer: string): boolean {
  return code.startsWith(regionPrefix(outer));
}

export const findRegion = (code: string): Region | undefined => all.get(code);

/** For codes that the database holds: they were looked up when they were written. */
export function regionOf(code: string): Region {
  const region = all.get(code);
  if (!region) throw new Error(`The database names region ${code}, which this release does not know.`);
  return region;
}

/** Directly below `parent`, or the provinces; in the order of their codes. */
export const regionsBelow = (parent: string | null): readonly Region[] => children.get(parent) ?? [];

function byCode(a: Region, b: Region): number {
  return a.code < b.code ? -1 : 1;
}

function describe(code: string, name: string): Region {
  const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
  const above = { province: null, city: `${code.slice(0, 2)}0000`, county: `${code.slice(0, 4)}00` }[level];
  const names = divisions
    .filter(([other]) => other !== code && isWithin(code, other))
    .map(([, outer]) => outer);
  return { code, name, fullName: [...names, name].join(''), level, kind: 'statutory', parentCode: above };
}
