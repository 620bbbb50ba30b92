// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { FieldError } from '../common/FieldError.ts';
import type { Schemas } from '../../../index.ts';

export const JobImportFault = /*#__PURE__*/ z.looseObject({
  row: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  column: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()),
  fault: FieldError,
}) satisfies z.ZodMiniType<Schemas['JobImportFault']>;
