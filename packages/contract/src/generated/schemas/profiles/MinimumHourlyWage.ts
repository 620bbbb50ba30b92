// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { Fen } from '../common/Fen.ts';
import { RegionCode } from '../common/RegionCode.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const MinimumHourlyWage = /*#__PURE__*/ z.strictObject({
  region: RegionCode,
  amountFen: Fen,
  validFrom: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date")),
  validTo: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['MinimumHourlyWage']>;
