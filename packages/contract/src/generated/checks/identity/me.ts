// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';

/** Judges the flat parameters of `identity.me`. */
export const params = /*#__PURE__*/ z.strictObject({  });
