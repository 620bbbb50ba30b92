// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { GeoPoint } from '../common/GeoPoint.ts';
import { RegionCode } from '../common/RegionCode.ts';
import type { Schemas } from '../../../index.ts';

export const JobPlaceInput = /*#__PURE__*/ z.strictObject({
  region: RegionCode,
  address: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)),
  point: /*#__PURE__*/ z.exactOptional(GeoPoint),
}) satisfies z.ZodMiniType<Schemas['JobPlaceInput']>;
