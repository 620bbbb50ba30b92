// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { unique } from '../../../checks.ts';
import { OrganisationId } from '../../schemas/identity/OrganisationId.ts';
import { Phone } from '../../schemas/common/Phone.ts';
import { RegionCode } from '../../schemas/common/RegionCode.ts';
import { Role } from '../../schemas/identity/Role.ts';
import { Scope } from '../../schemas/identity/Scope.ts';

/** Judges the flat parameters of `identity.grant`. */
export const params = /*#__PURE__*/ z.strictObject({
  phone: Phone,
  role: Role,
  region: RegionCode,
  organisation: /*#__PURE__*/ z.exactOptional(OrganisationId),
  scopes: /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(Scope).check(/*#__PURE__*/ z.maxLength(8), /*#__PURE__*/ unique())),
  reason: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(200)),
});
