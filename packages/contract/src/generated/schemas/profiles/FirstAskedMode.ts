// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const FirstAskedMode = /*#__PURE__*/ z.enum(["off","encouraged","required"]) satisfies z.ZodMiniType<Schemas['FirstAskedMode']>;
