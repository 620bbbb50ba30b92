// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { OpenSanctionConsequence } from './OpenSanctionConsequence.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const SanctionRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  facilityTypes: FacilityTypeIds,
  consequence: OpenSanctionConsequence,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['SanctionRule']>;
