// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { HoursRuleKind } from './HoursRuleKind.ts';
import type { Schemas } from '../../../index.ts';

export const OpenHoursRuleKind = /*#__PURE__*/ z.union([HoursRuleKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenHoursRuleKind']>;
