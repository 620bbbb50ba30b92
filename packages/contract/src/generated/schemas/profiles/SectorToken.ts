// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const SectorToken = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("sector"),
  label: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(30)),
  required: /*#__PURE__*/ z.boolean(),
}) satisfies z.ZodMiniType<Schemas['SectorToken']>;
