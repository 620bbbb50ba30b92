// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime } from '../../../checks.ts';
import { GrantId } from './GrantId.ts';
import { OrganisationId } from './OrganisationId.ts';
import { PersonId } from './PersonId.ts';
import { RegionCode } from '../common/RegionCode.ts';
import { Role } from './Role.ts';
import { Scope } from './Scope.ts';
import type { Schemas } from '../../../index.ts';

export const Grant = /*#__PURE__*/ z.looseObject({
  id: GrantId,
  personId: PersonId,
  role: Role,
  region: RegionCode,
  organisation: /*#__PURE__*/ z.nullable(OrganisationId),
  scopes: /*#__PURE__*/ z.array(Scope),
  givenAt: /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")),
  version: /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)),
}) satisfies z.ZodMiniType<Schemas['Grant']>;
