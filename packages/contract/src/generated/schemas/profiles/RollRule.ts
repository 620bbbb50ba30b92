// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const RollRule = /*#__PURE__*/ z.enum(["none","next_workday"]) satisfies z.ZodMiniType<Schemas['RollRule']>;
