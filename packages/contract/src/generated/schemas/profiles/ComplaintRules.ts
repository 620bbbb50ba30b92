// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ComplaintLimit } from './ComplaintLimit.ts';
import { FirstAskedRule } from './FirstAskedRule.ts';
import { Hotline } from './Hotline.ts';
import { ProfileItem } from './ProfileItem.ts';
import { ReopenRule } from './ReopenRule.ts';
import { Source } from './Source.ts';
import { WithdrawRule } from './WithdrawRule.ts';
import type { Schemas } from '../../../index.ts';

export const ComplaintRules = /*#__PURE__*/ z.strictObject({
  categories: /*#__PURE__*/ z.array(ProfileItem).check(/*#__PURE__*/ z.minLength(1)),
  limits: /*#__PURE__*/ z.array(ComplaintLimit),
  hotlines: /*#__PURE__*/ z.array(Hotline),
  firstAsked: FirstAskedRule,
  withdraw: WithdrawRule,
  reopen: ReopenRule,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['ComplaintRules']>;
