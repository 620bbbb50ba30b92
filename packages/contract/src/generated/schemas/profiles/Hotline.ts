// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const Hotline = /*#__PURE__*/ z.strictObject({
  number: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^\d{5}$/u)),
  label: LocalizedText,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['Hotline']>;
