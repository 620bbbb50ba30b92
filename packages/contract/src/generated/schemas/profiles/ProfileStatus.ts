// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ProfileStatus = /*#__PURE__*/ z.enum(["draft","in_force"]) satisfies z.ZodMiniType<Schemas['ProfileStatus']>;
