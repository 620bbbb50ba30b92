// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const SimilarReason = /*#__PURE__*/ z.enum(["same_trade","nearby","similar_pay"]) satisfies z.ZodMiniType<Schemas['SimilarReason']>;
