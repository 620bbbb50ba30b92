// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ProfileVersion = /*#__PURE__*/ z.string("profile_version_invalid").check(/*#__PURE__*/ z.regex(/^\d{4}\.\d{1,3}$/u, "profile_version_invalid")) satisfies z.ZodMiniType<Schemas['ProfileVersion']>;
