// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import type { Schemas } from '../../../index.ts';

export const JobExport = /*#__PURE__*/ z.looseObject({
  fileName: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(100)),
  mediaType: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(3), /*#__PURE__*/ z.maxLength(100)),
  count: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  isComplete: /*#__PURE__*/ z.boolean(),
  sha256: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^[0-9a-f]{64}$/u)),
  fileBase64: /*#__PURE__*/ z.string(),
}) satisfies z.ZodMiniType<Schemas['JobExport']>;
