// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Cycle } from './Cycle.ts';
import type { Schemas } from '../../../index.ts';

export const OpenCycle = /*#__PURE__*/ z.union([Cycle, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenCycle']>;
