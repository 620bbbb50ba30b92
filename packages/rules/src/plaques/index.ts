/** Plaques by the measures that a profile carries (`plaques`): held against them, and drawn. */
export { checkPlaque, type Plaque, type PlaqueSpec } from './check.ts';
export { drawPlaque, type PlaqueDrawing } from './draw.ts';
export type { PlaqueText } from './lettering.ts';
