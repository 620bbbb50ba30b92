// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ExitRule = /*#__PURE__*/ z.enum(["human_decision","automatic"]) satisfies z.ZodMiniType<Schemas['ExitRule']>;
