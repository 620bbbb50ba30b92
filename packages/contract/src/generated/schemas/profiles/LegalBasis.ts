// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const LegalBasis = /*#__PURE__*/ z.enum(["consent","separate_consent","contract","statutory_duty"]) satisfies z.ZodMiniType<Schemas['LegalBasis']>;
