// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { VerificationEvidence } from './VerificationEvidence.ts';
import type { Schemas } from '../../../index.ts';

export const OpenVerificationEvidence = /*#__PURE__*/ z.union([VerificationEvidence, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenVerificationEvidence']>;
