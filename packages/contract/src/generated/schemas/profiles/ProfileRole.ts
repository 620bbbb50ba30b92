// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { LocalizedText } from '../common/LocalizedText.ts';
import { OpenAdminLevel } from './OpenAdminLevel.ts';
import { ProfileItem } from './ProfileItem.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const ProfileRole = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  level: /*#__PURE__*/ z.nullable(OpenAdminLevel),
  duties: /*#__PURE__*/ z.array(ProfileItem),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['ProfileRole']>;
