// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const RegionLevel = /*#__PURE__*/ z.enum(["province","city","county","town"]) satisfies z.ZodMiniType<Schemas['RegionLevel']>;
