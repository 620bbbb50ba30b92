// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { unique } from '../../../checks.ts';
import { RuleId } from './RuleId.ts';
import type { Schemas } from '../../../index.ts';

export const FacilityTypeIds = /*#__PURE__*/ z.array(RuleId).check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ unique()) satisfies z.ZodMiniType<Schemas['FacilityTypeIds']>;
