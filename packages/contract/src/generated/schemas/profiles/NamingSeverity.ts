// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const NamingSeverity = /*#__PURE__*/ z.enum(["error","warn"]) satisfies z.ZodMiniType<Schemas['NamingSeverity']>;
