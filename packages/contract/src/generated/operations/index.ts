// Generated from openapi/ by `npm run generate`. Do not edit.
export { applications } from './applications.ts';
export { employers } from './employers.ts';
export { identity } from './identity.ts';
export { jobs } from './jobs.ts';
export { profiles } from './profiles.ts';
export { regions } from './regions.ts';
export { sites } from './sites.ts';
