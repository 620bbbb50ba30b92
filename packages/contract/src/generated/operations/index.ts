// Generated from openapi/ by `npm run generate`. Do not edit.
export { jobs } from './jobs.ts';
export { profiles } from './profiles.ts';
export { regions } from './regions.ts';
export { sites } from './sites.ts';
