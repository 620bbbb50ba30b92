// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const UniqueKey = /*#__PURE__*/ z.enum(["facility","year","fund"]) satisfies z.ZodMiniType<Schemas['UniqueKey']>;
