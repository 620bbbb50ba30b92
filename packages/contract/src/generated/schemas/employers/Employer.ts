// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime } from '../../../checks.ts';
import { EmployerId } from './EmployerId.ts';
import { OpenEmployerKind } from './OpenEmployerKind.ts';
import { PhoneMasked } from '../common/PhoneMasked.ts';
import { Region } from '../regions/Region.ts';
import { Verification } from './Verification.ts';
import type { Schemas } from '../../../index.ts';

export const Employer = /*#__PURE__*/ z.looseObject({
  id: EmployerId,
  kind: OpenEmployerKind,
  name: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)),
  region: Region,
  address: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(120))),
  uscc: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()),
  idNumber: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()),
  contactName: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(20))),
  contactPhone: /*#__PURE__*/ z.nullable(PhoneMasked),
  verified: /*#__PURE__*/ z.boolean(),
  verifiedUntil: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time"))),
  verification: /*#__PURE__*/ z.nullable(Verification),
  createdAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  version: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
}) satisfies z.ZodMiniType<Schemas['Employer']>;
