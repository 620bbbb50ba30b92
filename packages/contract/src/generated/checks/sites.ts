// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Site } from '../schemas/sites.ts';

/** Judges the flat parameters and the answer of each operation. */
export const sites = {
  current: { params: /*#__PURE__*/ z.strictObject({  }), answer: Site },
};
