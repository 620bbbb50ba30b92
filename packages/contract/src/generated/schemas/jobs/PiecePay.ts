// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Fen } from '../common/Fen.ts';
import type { Schemas } from '../../../index.ts';

export const PiecePay = /*#__PURE__*/ z.looseObject({
  per: /*#__PURE__*/ z.literal("piece"),
  amountFen: Fen,
  unit: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(8)),
}) satisfies z.ZodMiniType<Schemas['PiecePay']>;
