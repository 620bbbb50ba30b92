// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const RegionKind = /*#__PURE__*/ z.enum(["statutory","functional"]) satisfies z.ZodMiniType<Schemas['RegionKind']>;
