// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { SanctionConsequence } from './SanctionConsequence.ts';
import type { Schemas } from '../../../index.ts';

export const OpenSanctionConsequence = /*#__PURE__*/ z.union([SanctionConsequence, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenSanctionConsequence']>;
