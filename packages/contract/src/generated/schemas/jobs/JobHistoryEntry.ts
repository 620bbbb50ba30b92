// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDateTime } from '../../../checks.ts';
import { OpenJobActor } from './OpenJobActor.ts';
import { OpenJobEvent } from './OpenJobEvent.ts';
import { OpenJobStatus } from './OpenJobStatus.ts';
import { PersonId } from '../identity/PersonId.ts';
import type { Schemas } from '../../../index.ts';

export const JobHistoryEntry = /*#__PURE__*/ z.looseObject({
  at: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  event: OpenJobEvent,
  status: OpenJobStatus,
  actor: OpenJobActor,
  personId: /*#__PURE__*/ z.nullable(PersonId),
  reason: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()),
}) satisfies z.ZodMiniType<Schemas['JobHistoryEntry']>;
