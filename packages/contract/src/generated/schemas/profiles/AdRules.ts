// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { AdLimit } from './AdLimit.ts';
import { MinimumHourlyWage } from './MinimumHourlyWage.ts';
import { ProfileItem } from './ProfileItem.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const AdRules = /*#__PURE__*/ z.strictObject({
  mandatoryFields: /*#__PURE__*/ z.array(ProfileItem),
  prohibitedGrounds: /*#__PURE__*/ z.array(ProfileItem),
  minimumHourlyWages: /*#__PURE__*/ z.array(MinimumHourlyWage),
  partTimeSettlementDays: AdLimit,
  minimumAge: AdLimit,
  repostSource: /*#__PURE__*/ z.nullable(ProfileItem),
  requalifyMonths: /*#__PURE__*/ z.nullable(AdLimit),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['AdRules']>;
