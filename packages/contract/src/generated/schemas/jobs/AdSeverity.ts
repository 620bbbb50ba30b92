// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const AdSeverity = /*#__PURE__*/ z.enum(["refuse","change","advise"]) satisfies z.ZodMiniType<Schemas['AdSeverity']>;
