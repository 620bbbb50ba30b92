// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const CorrectionRule = /*#__PURE__*/ z.strictObject({
  keepOriginal: /*#__PURE__*/ z.boolean(),
  reason: /*#__PURE__*/ z.boolean(),
  date: /*#__PURE__*/ z.boolean(),
  signature: /*#__PURE__*/ z.boolean(),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['CorrectionRule']>;
