// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { EmployerId } from '../employers/EmployerId.ts';
import { JobImportRow } from './JobImportRow.ts';
import type { Schemas } from '../../../index.ts';

export const JobImportInput = /*#__PURE__*/ z.strictObject({
  employerId: EmployerId,
  dryRun: /*#__PURE__*/ z.boolean(),
  rows: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(JobImportRow).check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(5000))),
  csv: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(6000000))),
  xlsxBase64: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(4), /*#__PURE__*/ z.maxLength(8000000), /*#__PURE__*/ z.regex(/^[A-Za-z0-9+/]+={0,2}$/u))),
}) satisfies z.ZodMiniType<Schemas['JobImportInput']>;
