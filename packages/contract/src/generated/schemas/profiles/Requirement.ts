// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const Requirement = /*#__PURE__*/ z.enum(["must","may"]) satisfies z.ZodMiniType<Schemas['Requirement']>;
