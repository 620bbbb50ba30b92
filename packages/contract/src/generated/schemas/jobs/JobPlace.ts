// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { GeoPoint } from '../common/GeoPoint.ts';
import { Region } from '../regions/Region.ts';
import type { Schemas } from '../../../index.ts';

export const JobPlace = /*#__PURE__*/ z.looseObject({
  region: Region,
  address: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)),
  point: /*#__PURE__*/ z.nullable(GeoPoint),
}) satisfies z.ZodMiniType<Schemas['JobPlace']>;
