// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { WorkRelation } from './WorkRelation.ts';
import type { Schemas } from '../../../index.ts';

export const OpenWorkRelation = /*#__PURE__*/ z.union([WorkRelation, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenWorkRelation']>;
