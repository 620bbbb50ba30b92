// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { AgeRule } from './AgeRule.ts';
import type { Schemas } from '../../../index.ts';

export const OpenAgeRule = /*#__PURE__*/ z.union([AgeRule, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenAgeRule']>;
