// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const FormLayout = /*#__PURE__*/ z.enum(["record","table"]) satisfies z.ZodMiniType<Schemas['FormLayout']>;
