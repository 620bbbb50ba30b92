// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { OperatorMetric } from './OperatorMetric.ts';
import type { Schemas } from '../../../index.ts';

export const OpenOperatorMetric = /*#__PURE__*/ z.union([OperatorMetric, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenOperatorMetric']>;
