// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { EmployerKind } from '../../schemas/employers/EmployerKind.ts';
import { Phone } from '../../schemas/common/Phone.ts';
import { RegionCode } from '../../schemas/common/RegionCode.ts';

/** Judges the flat parameters of `employers.create`. */
export const params = /*#__PURE__*/ z.strictObject({
  kind: EmployerKind,
  name: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(60)),
  region: RegionCode,
  address: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120))),
  uscc: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(40))),
  idNumber: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(40))),
  contactName: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(20)),
  contactPhone: /*#__PURE__*/ z.exactOptional(Phone),
});
