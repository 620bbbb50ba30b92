// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const SubsidyBeneficiary = /*#__PURE__*/ z.enum(["facility","worker"]) satisfies z.ZodMiniType<Schemas['SubsidyBeneficiary']>;
