// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { EmployerKind } from './EmployerKind.ts';
import { Phone } from '../common/Phone.ts';
import { RegionCode } from '../common/RegionCode.ts';
import type { Schemas } from '../../../index.ts';

export const EmployerInput = /*#__PURE__*/ z.strictObject({
  kind: EmployerKind,
  name: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(60)),
  region: RegionCode,
  address: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120))),
  uscc: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(40))),
  idNumber: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(40))),
  contactName: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(20)),
  contactPhone: /*#__PURE__*/ z.exactOptional(Phone),
}) satisfies z.ZodMiniType<Schemas['EmployerInput']>;
