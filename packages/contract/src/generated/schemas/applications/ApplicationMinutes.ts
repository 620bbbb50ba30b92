// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import type { Schemas } from '../../../index.ts';

export const ApplicationMinutes = /*#__PURE__*/ z.looseObject({
  toApply: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  toConfirm: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0))),
  toArrive: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0))),
}) satisfies z.ZodMiniType<Schemas['ApplicationMinutes']>;
