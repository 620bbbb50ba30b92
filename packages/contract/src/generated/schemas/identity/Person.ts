// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { Grant } from './Grant.ts';
import { PersonId } from './PersonId.ts';
import { PhoneMasked } from '../common/PhoneMasked.ts';
import type { Schemas } from '../../../index.ts';

export const Person = /*#__PURE__*/ z.looseObject({
  id: PersonId,
  phone: /*#__PURE__*/ z.nullable(PhoneMasked),
  grants: /*#__PURE__*/ z.array(Grant),
}) satisfies z.ZodMiniType<Schemas['Person']>;
