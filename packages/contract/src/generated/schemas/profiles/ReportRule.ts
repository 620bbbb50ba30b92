// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { OpenCycle } from './OpenCycle.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const ReportRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  cycle: OpenCycle,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['ReportRule']>;
