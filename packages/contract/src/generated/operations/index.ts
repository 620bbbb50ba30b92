// Generated from openapi/ by `npm run generate`. Do not edit.
export { jobs } from './jobs.ts';
export { regions } from './regions.ts';
export { sites } from './sites.ts';
