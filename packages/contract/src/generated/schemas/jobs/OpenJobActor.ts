// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobActor } from './JobActor.ts';
import type { Schemas } from '../../../index.ts';

export const OpenJobActor = /*#__PURE__*/ z.union([JobActor, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenJobActor']>;
