// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Phone } from '../common/Phone.ts';
import type { Schemas } from '../../../index.ts';

export const CodeRequest = /*#__PURE__*/ z.strictObject({
  phone: Phone,
  voice: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()),
}) satisfies z.ZodMiniType<Schemas['CodeRequest']>;
