// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ComparisonOp } from './ComparisonOp.ts';
import type { Schemas } from '../../../index.ts';

export const Threshold = /*#__PURE__*/ z.strictObject({
  op: ComparisonOp,
  value: /*#__PURE__*/ z.number(),
}) satisfies z.ZodMiniType<Schemas['Threshold']>;
