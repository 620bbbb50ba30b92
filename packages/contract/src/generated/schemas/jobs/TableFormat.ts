// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const TableFormat = /*#__PURE__*/ z.enum(["csv","xlsx","json"]) satisfies z.ZodMiniType<Schemas['TableFormat']>;
