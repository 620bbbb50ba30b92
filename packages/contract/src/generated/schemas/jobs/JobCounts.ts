// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import type { Schemas } from '../../../index.ts';

export const JobCounts = /*#__PURE__*/ z.looseObject({
  needed: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  applied: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  waitlisted: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  confirmed: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  arrived: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
}) satisfies z.ZodMiniType<Schemas['JobCounts']>;
