// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobHistoryEntry } from './JobHistoryEntry.ts';
import { PageInfo } from '../common/PageInfo.ts';
import type { Schemas } from '../../../index.ts';

export const JobHistory = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(JobHistoryEntry),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['JobHistory']>;
