// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { RegionKind } from './RegionKind.ts';
import type { Schemas } from '../../../index.ts';

export const OpenRegionKind = /*#__PURE__*/ z.union([RegionKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenRegionKind']>;
