// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ScoreOutcome = /*#__PURE__*/ z.enum(["pass","rectify","incomplete"]) satisfies z.ZodMiniType<Schemas['ScoreOutcome']>;
