// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { DisclosurePlacement } from './DisclosurePlacement.ts';
import type { Schemas } from '../../../index.ts';

export const OpenDisclosurePlacement = /*#__PURE__*/ z.union([DisclosurePlacement, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenDisclosurePlacement']>;
