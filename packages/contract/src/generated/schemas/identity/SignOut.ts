// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const SignOut = /*#__PURE__*/ z.strictObject({ everywhere: /*#__PURE__*/ z.boolean() }) satisfies z.ZodMiniType<Schemas['SignOut']>;
