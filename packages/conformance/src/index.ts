export { checkConformance, type ConformanceOptions } from './check.ts';
export type { Domain } from './contract.ts';
export { reportLines, type ConformanceReport } from './report.ts';
export type { RuleResult } from './subject.ts';
