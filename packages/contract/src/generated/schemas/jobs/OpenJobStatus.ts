// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobStatus } from './JobStatus.ts';
import type { Schemas } from '../../../index.ts';

export const OpenJobStatus = /*#__PURE__*/ z.union([JobStatus, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenJobStatus']>;
