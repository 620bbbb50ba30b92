// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const RegionCode = /*#__PURE__*/ z.string("region_code_invalid").check(/*#__PURE__*/ z.regex(/^\d{6}$/u, "region_code_invalid")) satisfies z.ZodMiniType<Schemas['RegionCode']>;
