// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isUriReference } from '../../../checks.ts';
import { FieldError } from './FieldError.ts';
import { ProblemCode } from './ProblemCode.ts';
import { ProblemParams } from './ProblemParams.ts';
import type { Schemas } from '../../../index.ts';

export const Problem = /*#__PURE__*/ z.looseObject({
  type: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isUriReference, "uri-reference")),
  title: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1)),
  status: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(400), /*#__PURE__*/ z.lte(599)),
  detail: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string()),
  code: ProblemCode,
  params: /*#__PURE__*/ z.exactOptional(ProblemParams),
  requestId: /*#__PURE__*/ z.string(),
  errors: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(FieldError)),
}) satisfies z.ZodMiniType<Schemas['Problem']>;
