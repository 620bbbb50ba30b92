// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FacilityTypeIds } from './FacilityTypeIds.ts';
import { NamingExample } from './NamingExample.ts';
import { NamingSeverity } from './NamingSeverity.ts';
import { NamingToken } from './NamingToken.ts';
import { RuleId } from './RuleId.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const NamingGrammar = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  facilityTypes: FacilityTypeIds,
  pattern: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)),
  severity: NamingSeverity,
  tokens: /*#__PURE__*/ z.array(NamingToken).check(/*#__PURE__*/ z.minLength(1)),
  examples: /*#__PURE__*/ z.array(NamingExample).check(/*#__PURE__*/ z.minLength(1)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['NamingGrammar']>;
