// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ComparisonOp = /*#__PURE__*/ z.enum(["eq","gte","gt","lte","lt"]) satisfies z.ZodMiniType<Schemas['ComparisonOp']>;
