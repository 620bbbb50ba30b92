// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { CountBy } from './CountBy.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { NamedEntry } from './NamedEntry.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const KindsOrUnitsItem = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("kinds_or_units"),
  id: RuleId,
  group: RuleId,
  label: LocalizedText,
  max: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  entries: /*#__PURE__*/ z.array(NamedEntry).check(/*#__PURE__*/ z.minLength(1)),
  pointsEach: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gt(0)),
  countBy: CountBy,
  allowOther: /*#__PURE__*/ z.boolean(),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['KindsOrUnitsItem']>;
