// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const GeoPoint = /*#__PURE__*/ z.strictObject({
  lng: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(-180), /*#__PURE__*/ z.lte(180)),
  lat: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(-90), /*#__PURE__*/ z.lte(90)),
}) satisfies z.ZodMiniType<Schemas['GeoPoint']>;
