// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ComplaintLimitKind } from './ComplaintLimitKind.ts';
import type { Schemas } from '../../../index.ts';

export const OpenComplaintLimitKind = /*#__PURE__*/ z.union([ComplaintLimitKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenComplaintLimitKind']>;
