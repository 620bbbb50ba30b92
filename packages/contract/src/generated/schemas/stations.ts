// Generated from openapi/ by `npm run generate`. Do not edit.
export { StationId } from './stations/StationId.ts';
export { Station } from './stations/Station.ts';
