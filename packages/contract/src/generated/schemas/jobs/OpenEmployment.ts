// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Employment } from './Employment.ts';
import type { Schemas } from '../../../index.ts';

export const OpenEmployment = /*#__PURE__*/ z.union([Employment, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenEmployment']>;
