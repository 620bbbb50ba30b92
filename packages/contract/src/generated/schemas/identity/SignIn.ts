// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Phone } from '../common/Phone.ts';
import type { Schemas } from '../../../index.ts';

export const SignIn = /*#__PURE__*/ z.strictObject({
  phone: Phone,
  code: /*#__PURE__*/ z.string("code_invalid").check(/*#__PURE__*/ z.regex(/^\d{6}$/u, "code_invalid")),
}) satisfies z.ZodMiniType<Schemas['SignIn']>;
