// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { DocumentKind } from './DocumentKind.ts';
import type { Schemas } from '../../../index.ts';

export const OpenDocumentKind = /*#__PURE__*/ z.union([DocumentKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenDocumentKind']>;
