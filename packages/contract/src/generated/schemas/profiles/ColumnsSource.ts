// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ColumnsSource = /*#__PURE__*/ z.enum(["document","inferred"]) satisfies z.ZodMiniType<Schemas['ColumnsSource']>;
