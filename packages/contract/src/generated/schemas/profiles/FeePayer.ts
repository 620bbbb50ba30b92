// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const FeePayer = /*#__PURE__*/ z.enum(["worker","employer"]) satisfies z.ZodMiniType<Schemas['FeePayer']>;
