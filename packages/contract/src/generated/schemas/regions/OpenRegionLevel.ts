// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { RegionLevel } from './RegionLevel.ts';
import type { Schemas } from '../../../index.ts';

export const OpenRegionLevel = /*#__PURE__*/ z.union([RegionLevel, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenRegionLevel']>;
