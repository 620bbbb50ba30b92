// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ComplaintLimitKind = /*#__PURE__*/ z.enum(["answer_question","acknowledge","decide"]) satisfies z.ZodMiniType<Schemas['ComplaintLimitKind']>;
