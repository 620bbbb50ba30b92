// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { PersonId } from '../../schemas/identity/PersonId.ts';

/** Judges the flat parameters of `identity.reveal`. */
export const params = /*#__PURE__*/ z.strictObject({
  reason: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(4), /*#__PURE__*/ z.maxLength(200)),
  personId: PersonId,
});
