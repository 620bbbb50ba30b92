// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { PlaqueOrientation } from './PlaqueOrientation.ts';
import { PlaqueThickness } from './PlaqueThickness.ts';
import type { Schemas } from '../../../index.ts';

export const PlaqueDimensions = /*#__PURE__*/ z.strictObject({
  material: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)),
  finish: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)),
  longMm: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  shortMm: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  thickness: PlaqueThickness,
  foldMm: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  orientation: PlaqueOrientation,
}) satisfies z.ZodMiniType<Schemas['PlaqueDimensions']>;
