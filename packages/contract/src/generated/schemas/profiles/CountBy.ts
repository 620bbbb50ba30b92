// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const CountBy = /*#__PURE__*/ z.enum(["unit","kind"]) satisfies z.ZodMiniType<Schemas['CountBy']>;
