// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { SubsidyBeneficiary } from './SubsidyBeneficiary.ts';
import type { Schemas } from '../../../index.ts';

export const OpenSubsidyBeneficiary = /*#__PURE__*/ z.union([SubsidyBeneficiary, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenSubsidyBeneficiary']>;
