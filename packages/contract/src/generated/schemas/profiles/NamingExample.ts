// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const NamingExample = /*#__PURE__*/ z.strictObject({
  name: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)),
  valid: /*#__PURE__*/ z.boolean(),
}) satisfies z.ZodMiniType<Schemas['NamingExample']>;
