// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const Scope = /*#__PURE__*/ z.enum(["personal_data"]) satisfies z.ZodMiniType<Schemas['Scope']>;
