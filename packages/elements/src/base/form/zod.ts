import * as z from 'zod/mini';

/** Page-global, as zod keeps it: schemas of other scripts on the page are no longer compiled either. */
export const forbidEval = (): unknown => z.config({ jitless: true });
