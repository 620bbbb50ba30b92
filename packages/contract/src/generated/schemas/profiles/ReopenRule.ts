// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import { Source } from './Source.ts';
import type { Schemas } from '../../../index.ts';

export const ReopenRule = /*#__PURE__*/ z.strictObject({
  times: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0)),
  source: Source,
}) satisfies z.ZodMiniType<Schemas['ReopenRule']>;
