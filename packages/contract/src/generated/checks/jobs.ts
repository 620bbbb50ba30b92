// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../checks.ts';
import { Job, JobId, JobPage, Settlement } from '../schemas/jobs.ts';
import { RegionCode } from '../schemas/common.ts';

/** Judges the flat parameters and the answer of each operation. */
export const jobs = {
  list: { params: /*#__PURE__*/ z.strictObject({ "q": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(60))), "region": /*#__PURE__*/ z.exactOptional(RegionCode), "settlement": /*#__PURE__*/ z.exactOptional(Settlement), "near": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(/*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(-180), /*#__PURE__*/ z.lte(180))).check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(2))), "cursor": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(512))), "limit": /*#__PURE__*/ z._default(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(100)), 20) }), answer: JobPage },
  get: { params: /*#__PURE__*/ z.strictObject({ "jobId": JobId }), answer: Job },
};
