// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FilingDue } from './FilingDue.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const FilingRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  form: RuleId,
  by: RuleId,
  to: RuleId,
  due: FilingDue,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['FilingRule']>;
