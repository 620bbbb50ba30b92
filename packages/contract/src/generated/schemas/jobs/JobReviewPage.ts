// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { PageInfo } from '../common/PageInfo.ts';
import { WaitingJob } from './WaitingJob.ts';
import type { Schemas } from '../../../index.ts';

export const JobReviewPage = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(WaitingJob),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['JobReviewPage']>;
