// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const Venue = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  facilityTypes: FacilityTypeIds,
  address: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)),
  areaM2: /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(0)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['Venue']>;
