// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const JobSort = /*#__PURE__*/ z.enum(["newest","nearest"]) satisfies z.ZodMiniType<Schemas['JobSort']>;
