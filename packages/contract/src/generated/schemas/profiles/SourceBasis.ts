// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const SourceBasis = /*#__PURE__*/ z.enum(["stated","interpreted","inferred","general","proposed"]) satisfies z.ZodMiniType<Schemas['SourceBasis']>;
