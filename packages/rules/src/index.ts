/** What all rules share. Each rule is an entry of its own: `@yizhan/rules/calendar` and its siblings. */
export type { Problem, Result } from './problem.ts';
