import type { Schemas } from '@yizhan/contract';
import { fullName, isWithin, regionByCode, regions, type RegionRecord } from '@yizhan/profiles/regions';

type Region = Schemas['Region'];

export { isWithin };

/** Codes that no longer hold are on old identity cards, and nothing is offered under them. */
const present = regions.filter(({ validTo }) => validTo === null);

const children = Map.groupBy(
  present.map(describe).sort((a, b) => (a.code < b.code ? -1 : 1)),
  ({ parentCode }) => parentCode,
);

export function findRegion(code: string): Region | undefined {
  const record = regionByCode(code);
  return record?.validTo === null ? describe(record) : undefined;
}

/** For codes that the database holds: they were looked up when they were written. */
export function regionOf(code: string): Region {
  const record = regionByCode(code);
  if (!record) throw new Error(`The database names region ${code}, which this release does not know.`);
  return describe(record);
}

/** Directly below `parent`, or the provinces; in the order of their codes. */
export const regionsBelow = (parent: string | null): readonly Region[] => children.get(parent) ?? [];

/** The region's code and all that lie in it, functional areas with digits of their own included. */
export function codesWithin(code: string): string[] {
  return [code, ...regionsBelow(code).flatMap((below) => codesWithin(below.code))];
}

function describe({ code, name, level, kind, parentCode }: RegionRecord): Region {
  return { code, name, fullName: fullName(code) ?? name, level, kind, parentCode };
}
