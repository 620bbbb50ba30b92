// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { OpenCycle } from './OpenCycle.ts';
import { ProfileItem } from './ProfileItem.ts';
import { PushDueDay } from './PushDueDay.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const PushRule = /*#__PURE__*/ z.strictObject({
  from: RuleId,
  to: RuleId,
  cycle: OpenCycle,
  due: PushDueDay,
  entities: /*#__PURE__*/ z.array(ProfileItem).check(/*#__PURE__*/ z.minLength(1)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['PushRule']>;
