// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { AreaMinimum } from './AreaMinimum.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { OpenAdminLevel } from './OpenAdminLevel.ts';
import { ProfileItem } from './ProfileItem.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import { WindowGroup } from './WindowGroup.ts';
import type { Schemas } from '../../../index.ts';

export const FacilityType = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  parent: /*#__PURE__*/ z.nullable(RuleId),
  levels: /*#__PURE__*/ z.array(OpenAdminLevel),
  variants: /*#__PURE__*/ z.array(ProfileItem),
  services: /*#__PURE__*/ z.array(ProfileItem),
  zones: /*#__PURE__*/ z.array(ProfileItem),
  windowGroups: /*#__PURE__*/ z.array(WindowGroup),
  equipment: /*#__PURE__*/ z.array(ProfileItem),
  siting: /*#__PURE__*/ z.array(ProfileItem),
  minArea: /*#__PURE__*/ z.nullable(AreaMinimum),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['FacilityType']>;
