// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const PlaqueOrientation = /*#__PURE__*/ z.enum(["either","landscape","portrait"]) satisfies z.ZodMiniType<Schemas['PlaqueOrientation']>;
