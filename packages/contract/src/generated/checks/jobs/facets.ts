// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { Fen } from '../../schemas/common/Fen.ts';
import { JobHours } from '../../schemas/jobs/JobHours.ts';
import { JobStart } from '../../schemas/jobs/JobStart.ts';
import { PayBasis } from '../../schemas/jobs/PayBasis.ts';
import { RegionCode } from '../../schemas/common/RegionCode.ts';
import { Settlement } from '../../schemas/jobs/Settlement.ts';
import { StationId } from '../../schemas/stations/StationId.ts';
import { TradeCode } from '../../schemas/jobs/TradeCode.ts';

/** Judges the flat parameters of `jobs.facets`. */
export const params = /*#__PURE__*/ z.strictObject({
  q: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(60))),
  region: /*#__PURE__*/ z.exactOptional(RegionCode),
  trade: /*#__PURE__*/ z.exactOptional(TradeCode),
  payPer: /*#__PURE__*/ z.exactOptional(PayBasis),
  payMinFen: /*#__PURE__*/ z.exactOptional(Fen),
  settlement: /*#__PURE__*/ z.exactOptional(Settlement),
  starts: /*#__PURE__*/ z.exactOptional(JobStart),
  hours: /*#__PURE__*/ z.exactOptional(JobHours),
  transport: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
  station: /*#__PURE__*/ z.exactOptional(StationId),
  near: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(/*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(-180), /*#__PURE__*/ z.lte(180))).check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(2))),
  withinM: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(100), /*#__PURE__*/ z.lte(200000))),
});
