// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { SuggestionKind } from './SuggestionKind.ts';
import type { Schemas } from '../../../index.ts';

export const OpenSuggestionKind = /*#__PURE__*/ z.union([SuggestionKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenSuggestionKind']>;
