// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const SanctionConsequence = /*#__PURE__*/ z.enum(["reflected_in_assessment","suspend_and_rectify","remove_plaque","cancel_title","exit","liability","refer_to_justice","criticism","commendation"]) satisfies z.ZodMiniType<Schemas['SanctionConsequence']>;
