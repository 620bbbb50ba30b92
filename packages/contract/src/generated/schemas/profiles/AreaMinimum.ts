// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ComparisonOp } from './ComparisonOp.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const AreaMinimum = /*#__PURE__*/ z.strictObject({
  m2: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  op: ComparisonOp,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['AreaMinimum']>;
