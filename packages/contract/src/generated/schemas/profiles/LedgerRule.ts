// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { CorrectionRule } from './CorrectionRule.ts';
import { OpenCycle } from './OpenCycle.ts';
import { ProfileItem } from './ProfileItem.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const LedgerRule = /*#__PURE__*/ z.strictObject({
  kinds: /*#__PURE__*/ z.array(ProfileItem),
  qualities: /*#__PURE__*/ z.array(ProfileItem),
  correction: CorrectionRule,
  summaryCycle: /*#__PURE__*/ z.nullable(OpenCycle),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['LedgerRule']>;
