// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ApplicationStatus } from './ApplicationStatus.ts';
import type { Schemas } from '../../../index.ts';

export const OpenApplicationStatus = /*#__PURE__*/ z.union([ApplicationStatus, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenApplicationStatus']>;
