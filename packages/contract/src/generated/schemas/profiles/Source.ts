// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { OpenSourceBasis } from './OpenSourceBasis.ts';
import { RuleId } from './RuleId.ts';
import type { Schemas } from '../../../index.ts';

export const Source = /*#__PURE__*/ z.strictObject({
  document: RuleId,
  clause: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)),
  basis: OpenSourceBasis,
  note: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(400))),
}) satisfies z.ZodMiniType<Schemas['Source']>;
