// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Grant } from './Grant.ts';
import { PageInfo } from '../common/PageInfo.ts';
import type { Schemas } from '../../../index.ts';

export const GrantPage = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(Grant),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['GrantPage']>;
