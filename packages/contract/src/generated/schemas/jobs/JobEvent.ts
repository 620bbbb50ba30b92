// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobEvent = /*#__PURE__*/ z.enum(["created","imported","copied","changed","submitted","approved","returned","extended","filled","closed","expired","reopened","taken_down","reported","kept"]) satisfies z.ZodMiniType<Schemas['JobEvent']>;
