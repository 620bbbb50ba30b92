// Generated from openapi/ by `npm run generate`. Do not edit.
export { Site } from './sites/Site.ts';
