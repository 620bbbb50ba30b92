// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FeePayer } from './FeePayer.ts';
import { Fen } from '../common/Fen.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const FeeRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  payer: FeePayer,
  service: LocalizedText,
  maxFen: Fen,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['FeeRule']>;
