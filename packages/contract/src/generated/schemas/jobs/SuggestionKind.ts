// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const SuggestionKind = /*#__PURE__*/ z.enum(["trade","place","employer"]) satisfies z.ZodMiniType<Schemas['SuggestionKind']>;
