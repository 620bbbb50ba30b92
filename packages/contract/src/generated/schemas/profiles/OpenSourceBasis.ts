// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { SourceBasis } from './SourceBasis.ts';
import type { Schemas } from '../../../index.ts';

export const OpenSourceBasis = /*#__PURE__*/ z.union([SourceBasis, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenSourceBasis']>;
