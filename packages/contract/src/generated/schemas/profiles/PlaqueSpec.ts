// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { LanguageTag } from './LanguageTag.ts';
import { OpenAdminLevel } from './OpenAdminLevel.ts';
import { PlaqueDimensions } from './PlaqueDimensions.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const PlaqueSpec = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  facilityTypes: FacilityTypeIds,
  designedBy: /*#__PURE__*/ z.nullable(OpenAdminLevel),
  placement: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()),
  dimensions: /*#__PURE__*/ z.nullable(PlaqueDimensions),
  scripts: /*#__PURE__*/ z.array(LanguageTag).check(/*#__PURE__*/ z.minLength(1)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['PlaqueSpec']>;
