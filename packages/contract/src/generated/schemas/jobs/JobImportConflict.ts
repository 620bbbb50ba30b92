// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { JobId } from './JobId.ts';
import { OpenJobConflictKind } from './OpenJobConflictKind.ts';
import type { Schemas } from '../../../index.ts';

export const JobImportConflict = /*#__PURE__*/ z.looseObject({
  row: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  kind: OpenJobConflictKind,
  otherRow: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1))),
  jobId: /*#__PURE__*/ z.nullable(JobId),
}) satisfies z.ZodMiniType<Schemas['JobImportConflict']>;
