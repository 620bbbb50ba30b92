// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ManagedJob } from './ManagedJob.ts';
import { PageInfo } from '../common/PageInfo.ts';
import type { Schemas } from '../../../index.ts';

export const ManagedJobPage = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(ManagedJob),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['ManagedJobPage']>;
