// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const DisclosurePlacement = /*#__PURE__*/ z.enum(["wall","public"]) satisfies z.ZodMiniType<Schemas['DisclosurePlacement']>;
