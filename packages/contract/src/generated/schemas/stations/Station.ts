// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { StationId } from './StationId.ts';
import type { Schemas } from '../../../index.ts';

export const Station = /*#__PURE__*/ z.looseObject({
  id: StationId,
  name: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)),
  hotline: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^[0-9-]{5,20}$/u))),
}) satisfies z.ZodMiniType<Schemas['Station']>;
