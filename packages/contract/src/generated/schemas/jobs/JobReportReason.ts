// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobReportReason = /*#__PURE__*/ z.enum(["false_information","fee_charged","wages_unpaid","illegal_agency","discrimination","dangerous_work","minors","unreachable","other"]) satisfies z.ZodMiniType<Schemas['JobReportReason']>;
