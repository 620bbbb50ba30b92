// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const WorkRelation = /*#__PURE__*/ z.enum(["labour","part_time","partly_labour","partly_labour_three_party","civil","over_age"]) satisfies z.ZodMiniType<Schemas['WorkRelation']>;
