// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { OpenDocumentKind } from './OpenDocumentKind.ts';
import { RuleId } from './RuleId.ts';
import type { Schemas } from '../../../index.ts';

export const ProfileDocument = /*#__PURE__*/ z.strictObject({
  id: RuleId,
  title: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)),
  number: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(60))),
  issuer: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(80))),
  issuedOn: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
  kind: OpenDocumentKind,
  citedOnly: /*#__PURE__*/ z.boolean(),
}) satisfies z.ZodMiniType<Schemas['ProfileDocument']>;
