// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { GroupScore } from './GroupScore.ts';
import { OpenScoreOutcome } from './OpenScoreOutcome.ts';
import { ProfileId } from './ProfileId.ts';
import { ProfileVersion } from './ProfileVersion.ts';
import { RuleId } from './RuleId.ts';
import { ScoredItem } from './ScoredItem.ts';
import type { Schemas } from '../../../index.ts';

export const ScoreSheet = /*#__PURE__*/ z.strictObject({
  profileId: ProfileId,
  profileVersion: ProfileVersion,
  asOf: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date")),
  tableId: RuleId,
  items: /*#__PURE__*/ z.array(ScoredItem),
  groups: /*#__PURE__*/ z.array(GroupScore),
  total: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.number()),
  outcome: OpenScoreOutcome,
}) satisfies z.ZodMiniType<Schemas['ScoreSheet']>;
