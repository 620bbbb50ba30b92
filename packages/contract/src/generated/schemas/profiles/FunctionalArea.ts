// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RegionCode } from '../common/RegionCode.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const FunctionalArea = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  code: RegionCode,
  label: LocalizedText,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['FunctionalArea']>;
