// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const HoursRuleKind = /*#__PURE__*/ z.enum(["fit_gig_hours","extended","time_shared","self_service_24h"]) satisfies z.ZodMiniType<Schemas['HoursRuleKind']>;
