// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { JobSummary } from './JobSummary.ts';
import { PageInfo } from '../common/PageInfo.ts';
import type { Schemas } from '../../../index.ts';

export const JobPage = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(JobSummary),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['JobPage']>;
