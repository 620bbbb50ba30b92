// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { EmployerId } from '../../schemas/employers/EmployerId.ts';
import { JobStatus } from '../../schemas/jobs/JobStatus.ts';
import { RegionCode } from '../../schemas/common/RegionCode.ts';
import { TableFormat } from '../../schemas/jobs/TableFormat.ts';

/** Judges the flat parameters of `jobs.export`. */
export const params = /*#__PURE__*/ z.strictObject({
  format: TableFormat,
  employerId: /*#__PURE__*/ z.exactOptional(EmployerId),
  region: /*#__PURE__*/ z.exactOptional(RegionCode),
  status: /*#__PURE__*/ z.exactOptional(JobStatus),
  template: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
});
