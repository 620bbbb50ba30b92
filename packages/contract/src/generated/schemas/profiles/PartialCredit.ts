// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const PartialCredit = /*#__PURE__*/ z.enum(["none","proportional","assessor"]) satisfies z.ZodMiniType<Schemas['PartialCredit']>;
