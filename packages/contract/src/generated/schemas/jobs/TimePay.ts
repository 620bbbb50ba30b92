// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Fen } from '../common/Fen.ts';
import { PayPeriod } from './PayPeriod.ts';
import type { Schemas } from '../../../index.ts';

export const TimePay = /*#__PURE__*/ z.looseObject({
  per: PayPeriod,
  amountFen: Fen,
}) satisfies z.ZodMiniType<Schemas['TimePay']>;
