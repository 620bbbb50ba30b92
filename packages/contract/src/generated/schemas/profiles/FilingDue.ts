// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { byField } from '../../../checks.ts';
import { MonthlyDue } from './MonthlyDue.ts';
import { OnceDue } from './OnceDue.ts';
import type { Schemas } from '../../../index.ts';

export const FilingDue = /*#__PURE__*/ byField("kind", {
  once: OnceDue,
  monthly: MonthlyDue,
}) satisfies z.ZodMiniType<Schemas['FilingDue']>;
