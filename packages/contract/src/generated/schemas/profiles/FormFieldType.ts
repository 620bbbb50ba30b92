// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const FormFieldType = /*#__PURE__*/ z.enum(["text","integer","number","date","month","phone","uscc","yes_no","choice","stamp"]) satisfies z.ZodMiniType<Schemas['FormFieldType']>;
