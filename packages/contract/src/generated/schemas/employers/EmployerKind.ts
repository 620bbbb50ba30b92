// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const EmployerKind = /*#__PURE__*/ z.enum(["enterprise","self_employed","household"]) satisfies z.ZodMiniType<Schemas['EmployerKind']>;
