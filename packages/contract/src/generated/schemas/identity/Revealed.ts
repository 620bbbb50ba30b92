// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Phone } from '../common/Phone.ts';
import type { Schemas } from '../../../index.ts';

export const Revealed = /*#__PURE__*/ z.looseObject({
  phone: /*#__PURE__*/ z.nullable(Phone),
  auditId: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^audit_[0-9A-HJKMNP-TV-Z]{26}$/u)),
}) satisfies z.ZodMiniType<Schemas['Revealed']>;
