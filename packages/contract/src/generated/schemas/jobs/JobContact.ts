// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { OpenContactVia } from './OpenContactVia.ts';
import type { Schemas } from '../../../index.ts';

export const JobContact = /*#__PURE__*/ z.looseObject({
  via: OpenContactVia,
  contactName: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.maxLength(60))),
  phone: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^[0-9-]{5,20}$/u)),
}) satisfies z.ZodMiniType<Schemas['JobContact']>;
