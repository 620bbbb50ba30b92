// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { PageInfo } from '../common/PageInfo.ts';
import { ReceivedApplication } from './ReceivedApplication.ts';
import type { Schemas } from '../../../index.ts';

export const ReceivedApplicationPage = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(ReceivedApplication),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['ReceivedApplicationPage']>;
