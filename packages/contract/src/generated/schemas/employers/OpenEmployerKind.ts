// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { EmployerKind } from './EmployerKind.ts';
import type { Schemas } from '../../../index.ts';

export const OpenEmployerKind = /*#__PURE__*/ z.union([EmployerKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenEmployerKind']>;
