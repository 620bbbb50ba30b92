// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const Employment = /*#__PURE__*/ z.enum(["labour_contract","part_time","labour_service","third_party","over_age"]) satisfies z.ZodMiniType<Schemas['Employment']>;
