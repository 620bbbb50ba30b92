// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { EvidenceKind } from './EvidenceKind.ts';
import type { Schemas } from '../../../index.ts';

export const OpenEvidenceKind = /*#__PURE__*/ z.union([EvidenceKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenEvidenceKind']>;
