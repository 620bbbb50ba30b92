// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FacetCount } from './FacetCount.ts';
import type { Schemas } from '../../../index.ts';

export const FacetCounts = /*#__PURE__*/ z.array(FacetCount).check(/*#__PURE__*/ z.maxLength(100)) satisfies z.ZodMiniType<Schemas['FacetCounts']>;
