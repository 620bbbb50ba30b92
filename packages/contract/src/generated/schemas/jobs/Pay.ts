// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { NegotiablePay } from './NegotiablePay.ts';
import { PiecePay } from './PiecePay.ts';
import { TimePay } from './TimePay.ts';
import type { Schemas } from '../../../index.ts';

export const Pay = /*#__PURE__*/ z.discriminatedUnion("per", [TimePay, PiecePay, NegotiablePay]) satisfies z.ZodMiniType<Schemas['Pay']>;
