// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { ColumnsSource } from './ColumnsSource.ts';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { FormField } from './FormField.ts';
import { FormLayout } from './FormLayout.ts';
import { LocalizedText } from '../common/LocalizedText.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const FormDefinition = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  label: LocalizedText,
  facilityTypes: FacilityTypeIds,
  layout: FormLayout,
  copies: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
  columnsSource: ColumnsSource,
  fields: /*#__PURE__*/ z.array(FormField).check(/*#__PURE__*/ z.minLength(1)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['FormDefinition']>;
