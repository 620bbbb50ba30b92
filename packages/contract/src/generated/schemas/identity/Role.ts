// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const Role = /*#__PURE__*/ z.enum(["employer","agency","staff","operator","county","city","province","auditor"]) satisfies z.ZodMiniType<Schemas['Role']>;
