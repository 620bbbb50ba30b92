// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobConflictKind = /*#__PURE__*/ z.enum(["same_in_file","same_as_open"]) satisfies z.ZodMiniType<Schemas['JobConflictKind']>;
