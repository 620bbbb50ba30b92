// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const AdminLevel = /*#__PURE__*/ z.enum(["country","province","city","county","town","village"]) satisfies z.ZodMiniType<Schemas['AdminLevel']>;
