// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ProfileId = /*#__PURE__*/ z.string("profile_id_invalid").check(/*#__PURE__*/ z.regex(/^[a-z][a-z0-9-]{1,40}$/u, "profile_id_invalid")) satisfies z.ZodMiniType<Schemas['ProfileId']>;
