// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { ProfileItem } from './ProfileItem.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const RegisterRule = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  facilityTypes: FacilityTypeIds,
  columns: /*#__PURE__*/ z.array(ProfileItem).check(/*#__PURE__*/ z.minLength(1)),
  openEnded: /*#__PURE__*/ z.boolean(),
  update: /*#__PURE__*/ z.enum(["dynamic","monthly","quarterly","unstated"]),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['RegisterRule']>;
