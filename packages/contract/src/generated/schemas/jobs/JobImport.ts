// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { JobImportConflict } from './JobImportConflict.ts';
import { JobImportFault } from './JobImportFault.ts';
import type { Schemas } from '../../../index.ts';

export const JobImport = /*#__PURE__*/ z.looseObject({
  dryRun: /*#__PURE__*/ z.boolean(),
  total: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  submitted: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  faults: /*#__PURE__*/ z.array(JobImportFault),
  conflicts: /*#__PURE__*/ z.array(JobImportConflict),
}) satisfies z.ZodMiniType<Schemas['JobImport']>;
