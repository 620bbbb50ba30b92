// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Employer } from './Employer.ts';
import { PageInfo } from '../common/PageInfo.ts';
import type { Schemas } from '../../../index.ts';

export const EmployerPage = /*#__PURE__*/ z.looseObject({
  items: /*#__PURE__*/ z.array(Employer),
  page: PageInfo,
}) satisfies z.ZodMiniType<Schemas['EmployerPage']>;
