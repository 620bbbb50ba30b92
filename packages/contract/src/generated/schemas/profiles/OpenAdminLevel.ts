// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { AdminLevel } from './AdminLevel.ts';
import type { Schemas } from '../../../index.ts';

export const OpenAdminLevel = /*#__PURE__*/ z.union([AdminLevel, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenAdminLevel']>;
