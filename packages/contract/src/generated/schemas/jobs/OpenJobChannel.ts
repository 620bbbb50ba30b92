// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobChannel } from './JobChannel.ts';
import type { Schemas } from '../../../index.ts';

export const OpenJobChannel = /*#__PURE__*/ z.union([JobChannel, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenJobChannel']>;
