export type { Ad, AdCode, AdRules, Finding, MinimumHourlyWage, Severity } from './ad.ts';
export { checkAd } from './check.ts';
export { checkApplicant } from './applicant.ts';
export type { AdWords, CycleWords, WordRule } from './words.ts';
