// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ContactVia } from './ContactVia.ts';
import type { Schemas } from '../../../index.ts';

export const OpenContactVia = /*#__PURE__*/ z.union([ContactVia, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenContactVia']>;
