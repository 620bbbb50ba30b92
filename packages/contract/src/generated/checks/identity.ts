// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { integer, unique } from '../../checks.ts';
import { CodeSent, Grant, GrantId, GrantPage, OrganisationId, Person, PersonId, Revealed, Role, Scope, SessionPage, Tokens } from '../schemas/identity.ts';
import { Phone, RegionCode } from '../schemas/common.ts';

/** Judges the flat parameters and the answer of each operation. */
export const identity = {
  sendCode: { params: /*#__PURE__*/ z.strictObject({ "phone": Phone, "voice": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()) }), answer: CodeSent },
  listSessions: { params: /*#__PURE__*/ z.strictObject({ "cursor": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(512))), "limit": /*#__PURE__*/ z._default(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(100)), 20) }), answer: SessionPage },
  signIn: { params: /*#__PURE__*/ z.strictObject({ "phone": Phone, "code": /*#__PURE__*/ z.string("code_invalid").check(/*#__PURE__*/ z.regex(/^\d{6}$/u, "code_invalid")) }), answer: Tokens },
  refresh: { params: /*#__PURE__*/ z.strictObject({ "refreshToken": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(16), /*#__PURE__*/ z.maxLength(512)) }), answer: Tokens },
  signOut: { params: /*#__PURE__*/ z.strictObject({ "everywhere": /*#__PURE__*/ z.boolean() }), answer: /*#__PURE__*/ z.undefined() },
  me: { params: /*#__PURE__*/ z.strictObject({  }), answer: Person },
  listGrants: { params: /*#__PURE__*/ z.strictObject({ "region": RegionCode, "cursor": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(512))), "limit": /*#__PURE__*/ z._default(/*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1), /*#__PURE__*/ z.lte(100)), 20) }), answer: GrantPage },
  grant: { params: /*#__PURE__*/ z.strictObject({ "phone": Phone, "role": Role, "region": RegionCode, "organisation": /*#__PURE__*/ z.exactOptional(OrganisationId), "scopes": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(Scope).check(/*#__PURE__*/ z.maxLength(8), /*#__PURE__*/ unique())), "reason": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(200)) }), answer: Grant },
  revoke: { params: /*#__PURE__*/ z.strictObject({ "grantId": GrantId, "reason": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(200)) }), answer: /*#__PURE__*/ z.undefined() },
  reveal: { params: /*#__PURE__*/ z.strictObject({ "reason": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(4), /*#__PURE__*/ z.maxLength(200)), "personId": PersonId }), answer: Revealed },
};
