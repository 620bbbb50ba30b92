import type { Schemas } from '@yizhan/contract';
import {
  fullName,
  isValidOn,
  isWithin,
  regionByCode,
  regions,
  type RegionRecord,
} from '@yizhan/profiles/regions';

type Region = Schemas['Region'];
type ListedRegion = Schemas['ListedRegion'];

export { isWithin };

const children = Map.groupBy(
  regions.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  ({ parentCode }) => parentCode,
);

/** Codes that no longer hold are on old identity cards, and nothing is offered under them. */
const isPresent = ({ validTo }: RegionRecord): boolean => validTo === null;

export function findRegion(code: string): Region | undefined {
  const record = regionByCode(code);
  return record && isPresent(record) ? describe(record) : undefined;
}

/** For codes that the database holds: they were looked up when they were written. */
export function regionOf(code: string): Region {
  const record = regionByCode(code);
  if (!record) throw new Error(`The database names region ${code}, which this release does not know.`);
  return describe(record);
}

/** Whether a code is in the list and holds on the day. */
export function isListed(code: string, day: string): boolean {
  const record = regionByCode(code);
  return record !== undefined && isValidOn(record, day);
}

/** What lay directly below `parent` on the day, or the provinces; in the order of their codes. */
export const regionsBelow = (parent: string | null, day: string): ListedRegion[] =>
  (children.get(parent) ?? []).filter((record) => isValidOn(record, day)).map(list);

/** The region and those above it, the province first. */
export function regionsAbove(code: string): Region[] {
  const region = regionOf(code);
  return region.parentCode === null ? [region] : [...regionsAbove(region.parentCode), region];
}

/** The region's code and all that lie in it, functional areas with digits of their own included. */
export function codesWithin(code: string): string[] {
  const below = (children.get(code) ?? []).filter(isPresent);
  return [code, ...below.flatMap((region) => codesWithin(region.code))];
}

function describe({ code, name, level, kind, parentCode }: RegionRecord): Region {
  return { code, name, fullName: fullName(code) ?? name, level, kind, parentCode };
}

const list = (record: RegionRecord): ListedRegion => ({
  ...describe(record),
  validFromOn: record.validFrom,
  validUntilOn: record.validTo,
});
