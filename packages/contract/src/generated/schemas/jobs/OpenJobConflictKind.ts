// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobConflictKind } from './JobConflictKind.ts';
import type { Schemas } from '../../../index.ts';

export const OpenJobConflictKind = /*#__PURE__*/ z.union([JobConflictKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenJobConflictKind']>;
