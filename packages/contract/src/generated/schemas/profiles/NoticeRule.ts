// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { DayUnit } from './DayUnit.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const NoticeRule = /*#__PURE__*/ z.strictObject({
  days: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  unit: DayUnit,
  countStartDay: /*#__PURE__*/ z.boolean(),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['NoticeRule']>;
