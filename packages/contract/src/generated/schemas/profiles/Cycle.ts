// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const Cycle = /*#__PURE__*/ z.enum(["week","month","quarter","half_year","year"]) satisfies z.ZodMiniType<Schemas['Cycle']>;
