// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { AdSeverity } from './AdSeverity.ts';
import type { Schemas } from '../../../index.ts';

export const OpenAdSeverity = /*#__PURE__*/ z.union([AdSeverity, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenAdSeverity']>;
