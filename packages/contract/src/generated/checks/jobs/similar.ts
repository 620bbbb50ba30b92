// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobId } from '../../schemas/jobs/JobId.ts';

/** Judges the flat parameters of `jobs.similar`. */
export const params = /*#__PURE__*/ z.strictObject({ jobId: JobId });
