// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { FacetCounts } from './FacetCounts.ts';
import type { Schemas } from '../../../index.ts';

export const JobFacets = /*#__PURE__*/ z.looseObject({
  total: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  countLimit: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  region: FacetCounts,
  trade: FacetCounts,
  payPer: FacetCounts,
  settlement: FacetCounts,
  starts: FacetCounts,
  hours: FacetCounts,
  transport: FacetCounts,
  station: FacetCounts,
}) satisfies z.ZodMiniType<Schemas['JobFacets']>;
