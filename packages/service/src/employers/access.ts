import type { Role } from '@yizhan/contract';
import { coversOrganisation, coversRegion, type Person } from '../identity/person.ts';

const own = ['employer', 'agency'] as const;
const regional = ['staff', 'operator', 'county', 'city', 'province'] as const;

/** Roles that see an employer and its ads because of where they are. */
const seeing: readonly Role[] = [...regional, 'auditor'];
/** Those that write them for an employer who called or was visited. */
const writing: readonly Role[] = ['staff', 'operator', 'county'];
/** Those that verify and review. */
const judging: readonly Role[] = regional;

const actsFor = (person: Person, employerId: string): boolean => coversOrganisation(person, own, employerId);

const covers = (person: Person, roles: readonly Role[], regions: readonly string[]): boolean =>
  regions.some((region) => coversRegion(person, roles, region));

/** `regions`: where the employer is, and for an ad where the work is. */
export const maySee = (person: Person, employerId: string, regions: readonly string[]): boolean =>
  actsFor(person, employerId) || covers(person, seeing, regions);

export const mayWrite = (person: Person, employerId: string, regions: readonly string[]): boolean =>
  actsFor(person, employerId) || covers(person, writing, regions);

export const mayJudge = (person: Person, region: string): boolean => covers(person, judging, [region]);

export const mayListRegion = (person: Person, region: string): boolean => covers(person, seeing, [region]);

/** Ids of the employers and agencies that the person acts for. */
export const organisationsOf = ({ grants }: Person): string[] => [
  ...new Set(
    grants.flatMap(({ role, organisation }) =>
      organisation !== null && own.some((name) => name === role) ? [organisation] : [],
    ),
  ),
];

/** In which quality somebody acts who may: for the employer if that is possible, else by the lowest role that covers it. */
export function qualityOf(
  person: Person,
  employerId: string,
  regions: readonly string[],
): (typeof own)[number] | (typeof regional)[number] {
  const forEmployer = own.find((role) => coversOrganisation(person, [role], employerId));
  const byRegion = regional.find((role) => covers(person, [role], regions));
  const quality = forEmployer ?? byRegion;
  if (!quality) throw new Error(`${person.id} acted upon ${employerId} without a role`);
  return quality;
}
