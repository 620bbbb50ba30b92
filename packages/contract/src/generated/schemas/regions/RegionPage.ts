// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ListedRegion } from './ListedRegion.ts';
import { PageInfo } from '../common/PageInfo.ts';
import type { Schemas } from '../../../index.ts';

export const RegionPage = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(ListedRegion),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['RegionPage']>;
