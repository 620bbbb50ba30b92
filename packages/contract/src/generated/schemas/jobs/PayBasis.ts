// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const PayBasis = /*#__PURE__*/ z.enum(["hour","day","month","piece","negotiable"]) satisfies z.ZodMiniType<Schemas['PayBasis']>;
