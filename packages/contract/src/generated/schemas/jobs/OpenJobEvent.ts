// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobEvent } from './JobEvent.ts';
import type { Schemas } from '../../../index.ts';

export const OpenJobEvent = /*#__PURE__*/ z.union([JobEvent, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenJobEvent']>;
