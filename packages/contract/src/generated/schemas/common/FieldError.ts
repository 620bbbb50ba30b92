// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isJsonPointer } from '../../../checks.ts';
import { ProblemCode } from './ProblemCode.ts';
import { ProblemParams } from './ProblemParams.ts';
import type { Schemas } from '../../../index.ts';

export const FieldError = /*#__PURE__*/ z.looseObject({
  pointer: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isJsonPointer, "json-pointer")),
  code: ProblemCode,
  params: /*#__PURE__*/ z.exactOptional(ProblemParams),
  message: /*#__PURE__*/ z.string(),
}) satisfies z.ZodMiniType<Schemas['FieldError']>;
