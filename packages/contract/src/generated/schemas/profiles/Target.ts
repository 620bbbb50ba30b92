// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDate } from '../../../checks.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { OpenAdminLevel } from './OpenAdminLevel.ts';
import { ProfileItem } from './ProfileItem.ts';
import { Requirement } from './Requirement.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import { Threshold } from './Threshold.ts';
import type { Schemas } from '../../../index.ts';

export const Target = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  facilityType: RuleId,
  level: OpenAdminLevel,
  each: /*#__PURE__*/ z.boolean(),
  threshold: Threshold,
  dueOn: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date")),
  requirement: Requirement,
  unallocated: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  tags: /*#__PURE__*/ z.array(ProfileItem),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['Target']>;
