// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { byField } from '../../../checks.ts';
import { NegotiablePay } from './NegotiablePay.ts';
import { PiecePay } from './PiecePay.ts';
import { TimePay } from './TimePay.ts';
import type { Schemas } from '../../../index.ts';

export const Pay = /*#__PURE__*/ byField("per", {
  hour: TimePay,
  day: TimePay,
  month: TimePay,
  piece: PiecePay,
  negotiable: NegotiablePay,
}) satisfies z.ZodMiniType<Schemas['Pay']>;
