// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobOutcome } from './JobOutcome.ts';
import type { Schemas } from '../../../index.ts';

export const JobClosure = /*#__PURE__*/ z.strictObject({
  outcome: JobOutcome,
  reason: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(200))),
}) satisfies z.ZodMiniType<Schemas['JobClosure']>;
