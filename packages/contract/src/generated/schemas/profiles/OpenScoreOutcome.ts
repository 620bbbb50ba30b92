// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ScoreOutcome } from './ScoreOutcome.ts';
import type { Schemas } from '../../../index.ts';

export const OpenScoreOutcome = /*#__PURE__*/ z.union([ScoreOutcome, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenScoreOutcome']>;
