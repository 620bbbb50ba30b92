// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const CountUnit = /*#__PURE__*/ z.enum(["person_times","persons"]) satisfies z.ZodMiniType<Schemas['CountUnit']>;
