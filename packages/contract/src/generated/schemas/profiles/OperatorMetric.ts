// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const OperatorMetric = /*#__PURE__*/ z.enum(["hr_service_years","team_size","fixed_office","hr_qualification","located_in_region","public_interest"]) satisfies z.ZodMiniType<Schemas['OperatorMetric']>;
