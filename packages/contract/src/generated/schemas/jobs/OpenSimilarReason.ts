// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { SimilarReason } from './SimilarReason.ts';
import type { Schemas } from '../../../index.ts';

export const OpenSimilarReason = /*#__PURE__*/ z.union([SimilarReason, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenSimilarReason']>;
