// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const VerificationEvidence = /*#__PURE__*/ z.enum(["business_licence","id_card","agency_permit","public_register","site_visit","phone_call","past_wages"]) satisfies z.ZodMiniType<Schemas['VerificationEvidence']>;
