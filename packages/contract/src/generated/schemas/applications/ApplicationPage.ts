// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Application } from './Application.ts';
import { PageInfo } from '../common/PageInfo.ts';
import type { Schemas } from '../../../index.ts';

export const ApplicationPage = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(Application),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['ApplicationPage']>;
