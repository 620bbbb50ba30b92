// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Settlement } from './Settlement.ts';
import type { Schemas } from '../../../index.ts';

export const OpenSettlement = /*#__PURE__*/ z.union([Settlement, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenSettlement']>;
