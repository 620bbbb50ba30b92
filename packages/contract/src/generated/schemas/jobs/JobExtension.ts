// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDateTime } from '../../../checks.ts';
import type { Schemas } from '../../../index.ts';

export const JobExtension = /*#__PURE__*/ z.strictObject({ validUntil: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")) }) satisfies z.ZodMiniType<Schemas['JobExtension']>;
