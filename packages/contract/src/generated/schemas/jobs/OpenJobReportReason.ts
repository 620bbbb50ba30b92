// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobReportReason } from './JobReportReason.ts';
import type { Schemas } from '../../../index.ts';

export const OpenJobReportReason = /*#__PURE__*/ z.union([JobReportReason, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenJobReportReason']>;
