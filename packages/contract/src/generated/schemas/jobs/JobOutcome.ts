// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobOutcome = /*#__PURE__*/ z.enum(["filled","closed"]) satisfies z.ZodMiniType<Schemas['JobOutcome']>;
