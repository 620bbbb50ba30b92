// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isJsonPointer } from '../../../checks.ts';
import { OpenAdSeverity } from './OpenAdSeverity.ts';
import { ProblemCode } from '../common/ProblemCode.ts';
import { ProblemParams } from '../common/ProblemParams.ts';
import type { Schemas } from '../../../index.ts';

export const AdFinding = /*#__PURE__*/ z.looseObject({
  code: ProblemCode,
  severity: OpenAdSeverity,
  field: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isJsonPointer, "json-pointer")),
  quote: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string()),
  start: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0))),
  end: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0))),
  advice: ProblemCode,
  params: /*#__PURE__*/ z.exactOptional(ProblemParams),
}) satisfies z.ZodMiniType<Schemas['AdFinding']>;
