// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ComparisonOp } from './ComparisonOp.ts';
import type { Schemas } from '../../../index.ts';

export const PlaqueThickness = /*#__PURE__*/ z.strictObject({
  op: ComparisonOp,
  valueMm: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gt(0)),
}) satisfies z.ZodMiniType<Schemas['PlaqueThickness']>;
