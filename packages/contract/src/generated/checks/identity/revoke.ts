// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { GrantId } from '../../schemas/identity/GrantId.ts';

/** Judges the flat parameters of `identity.revoke`. */
export const params = /*#__PURE__*/ z.strictObject({
  grantId: GrantId,
  reason: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(200)),
});
