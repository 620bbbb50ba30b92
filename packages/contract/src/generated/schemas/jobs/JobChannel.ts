// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobChannel = /*#__PURE__*/ z.enum(["online","registration","visit","phone","questionnaire","agency","repost"]) satisfies z.ZodMiniType<Schemas['JobChannel']>;
