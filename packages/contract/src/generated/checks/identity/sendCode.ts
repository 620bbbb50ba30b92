// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Phone } from '../../schemas/common/Phone.ts';

/** Judges the flat parameters of `identity.sendCode`. */
export const params = /*#__PURE__*/ z.strictObject({
  phone: Phone,
  voice: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
});
