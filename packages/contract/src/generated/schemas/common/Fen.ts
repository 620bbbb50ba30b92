// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer } from '../../../checks.ts';
import type { Schemas } from '../../../index.ts';

export const Fen = /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(9007199254740991)) satisfies z.ZodMiniType<Schemas['Fen']>;
