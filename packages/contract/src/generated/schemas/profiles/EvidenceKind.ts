// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const EvidenceKind = /*#__PURE__*/ z.enum(["pushed_months"]) satisfies z.ZodMiniType<Schemas['EvidenceKind']>;
