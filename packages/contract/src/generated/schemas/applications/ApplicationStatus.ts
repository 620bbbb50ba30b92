// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ApplicationStatus = /*#__PURE__*/ z.enum(["applied","waitlisted","confirmed","arrived","declined","cancelled"]) satisfies z.ZodMiniType<Schemas['ApplicationStatus']>;
