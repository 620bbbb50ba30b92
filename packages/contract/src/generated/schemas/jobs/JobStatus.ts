// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobStatus = /*#__PURE__*/ z.enum(["draft","submitted","returned","published","filled","expired","closed","taken_down"]) satisfies z.ZodMiniType<Schemas['JobStatus']>;
