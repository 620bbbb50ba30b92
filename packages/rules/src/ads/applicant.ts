import type { Ad, AdRules, Finding } from './ad.ts';
import { finding, restrictedWork } from './check.ts';

const ADULT_AGE = 18;
/** No man's statutory age is lower; for women, and by birth date, `checkWorkingAge` of the identity rules is exact. */
const OVER_AGE = 60;

/**
 * Whether somebody of this age may apply: under 16 nobody, at 16 and 17 not for work that is restricted (劳动法 15,
 * 64). No age is too old: from 60 on a hint says which agreement fits.
 * @param age full years on the first day of work
 */
export function checkApplicant(age: number, ad: Ad, rules: AdRules): Finding[] {
  const minimum = rules.minimumAge.value;
  if (age >= minimum && age < ADULT_AGE) return restrictedWork(ad, rules).slice(0, 1);
  const code = age >= OVER_AGE ? 'over_age_agreement' : age >= minimum ? undefined : 'under_16';
  return code ? [finding({ code, field: 'age' }, ad, rules)] : [];
}
