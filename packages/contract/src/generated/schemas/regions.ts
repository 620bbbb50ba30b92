// Generated from openapi/ by `npm run generate`. Do not edit.
export { RegionLevel } from './regions/RegionLevel.ts';
export { RegionKind } from './regions/RegionKind.ts';
export { Region } from './regions/Region.ts';
export { ListedRegion } from './regions/ListedRegion.ts';
export { RegionPage } from './regions/RegionPage.ts';
export { OpenRegionLevel } from './regions/OpenRegionLevel.ts';
export { OpenRegionKind } from './regions/OpenRegionKind.ts';
