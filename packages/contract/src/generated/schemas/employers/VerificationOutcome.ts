// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const VerificationOutcome = /*#__PURE__*/ z.enum(["passed","failed"]) satisfies z.ZodMiniType<Schemas['VerificationOutcome']>;
