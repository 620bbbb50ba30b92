// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import type { Schemas } from '../../../index.ts';

export const FacetCount = /*#__PURE__*/ z.looseObject({
  value: /*#__PURE__*/ z.string(),
  name: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string()),
  count: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
}) satisfies z.ZodMiniType<Schemas['FacetCount']>;
