// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const LocalizedText = /*#__PURE__*/ z.catchall(/*#__PURE__*/ z.object({
  "zh-CN": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1)),
  en: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1))),
}), /*#__PURE__*/ z.string()) satisfies z.ZodMiniType<Schemas['LocalizedText']>;
