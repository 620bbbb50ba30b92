// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';

/** Judges the flat parameters of `identity.refresh`. */
export const params = /*#__PURE__*/ z.strictObject({ refreshToken: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(16), /*#__PURE__*/ z.maxLength(512)) });
