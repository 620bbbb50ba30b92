// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FirstAskedMode } from './FirstAskedMode.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const FirstAskedRule = /*#__PURE__*/ z.strictObject({
  mode: FirstAskedMode,
  source: Source,
}) satisfies z.ZodMiniType<Schemas['FirstAskedRule']>;
