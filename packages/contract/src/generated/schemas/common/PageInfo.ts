// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const PageInfo = /*#__PURE__*/ z.looseObject({ nextCursor: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()) }) satisfies z.ZodMiniType<Schemas['PageInfo']>;
