// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { OpenDisclosurePlacement } from './OpenDisclosurePlacement.ts';
import { ProfileItem } from './ProfileItem.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const DisclosureSet = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  facilityTypes: FacilityTypeIds,
  items: /*#__PURE__*/ z.array(ProfileItem).check(/*#__PURE__*/ z.minLength(1)),
  placement: OpenDisclosurePlacement,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['DisclosureSet']>;
