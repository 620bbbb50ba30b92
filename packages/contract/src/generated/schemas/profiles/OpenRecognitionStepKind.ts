// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { RecognitionStepKind } from './RecognitionStepKind.ts';
import type { Schemas } from '../../../index.ts';

export const OpenRecognitionStepKind = /*#__PURE__*/ z.union([RecognitionStepKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenRecognitionStepKind']>;
