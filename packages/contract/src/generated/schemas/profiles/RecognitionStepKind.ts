// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const RecognitionStepKind = /*#__PURE__*/ z.enum(["plan","apply","inspect","assess","public_notice","file","hang_plaque"]) satisfies z.ZodMiniType<Schemas['RecognitionStepKind']>;
