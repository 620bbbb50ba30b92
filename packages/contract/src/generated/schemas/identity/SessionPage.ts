// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { PageInfo } from '../common/PageInfo.ts';
import { Session } from './Session.ts';
import type { Schemas } from '../../../index.ts';

export const SessionPage = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(Session),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['SessionPage']>;
