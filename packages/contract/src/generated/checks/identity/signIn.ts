// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Phone } from '../../schemas/common/Phone.ts';

/** Judges the flat parameters of `identity.signIn`. */
export const params = /*#__PURE__*/ z.strictObject({
  phone: Phone,
  code: /*#__PURE__*/ z.string("code_invalid").check(/*#__PURE__*/ z.regex(/^\d{6}$/u, "code_invalid")),
});
