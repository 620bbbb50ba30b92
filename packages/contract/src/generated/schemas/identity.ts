// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isDateTime, unique } from '../../checks.ts';
import { PageInfo, Phone, PhoneMasked, RegionCode } from './common.ts';
import type { Schemas } from '../../index.ts';

export const CodeRequest = /*#__PURE__*/ z.strictObject({ "phone": Phone, "voice": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.boolean()) }) satisfies z.ZodMiniType<Schemas['CodeRequest']>;
export const CodeSent = /*#__PURE__*/ z.looseObject({ "expiresAt": /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")), "resendAt": /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")), "digits": /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(4), /*#__PURE__*/ z.lte(8)) }) satisfies z.ZodMiniType<Schemas['CodeSent']>;
export const SignIn = /*#__PURE__*/ z.strictObject({ "phone": Phone, "code": /*#__PURE__*/ z.string("code_invalid").check(/*#__PURE__*/ z.regex(/^\d{6}$/u, "code_invalid")) }) satisfies z.ZodMiniType<Schemas['SignIn']>;
export const Refresh = /*#__PURE__*/ z.strictObject({ "refreshToken": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(16), /*#__PURE__*/ z.maxLength(512)) }) satisfies z.ZodMiniType<Schemas['Refresh']>;
export const SignOut = /*#__PURE__*/ z.strictObject({ "everywhere": /*#__PURE__*/ z.boolean() }) satisfies z.ZodMiniType<Schemas['SignOut']>;
export const Tokens = /*#__PURE__*/ z.looseObject({ "accessToken": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(16)), "accessExpiresAt": /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")), "refreshToken": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(16)), "refreshExpiresAt": /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")) }) satisfies z.ZodMiniType<Schemas['Tokens']>;
export const PersonId = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^person_[0-9A-HJKMNP-TV-Z]{26}$/u)) satisfies z.ZodMiniType<Schemas['PersonId']>;
export const GrantId = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^grant_[0-9A-HJKMNP-TV-Z]{26}$/u)) satisfies z.ZodMiniType<Schemas['GrantId']>;
export const Role = /*#__PURE__*/ z.enum(["employer","agency","staff","operator","county","city","province","auditor"]) satisfies z.ZodMiniType<Schemas['Role']>;
export const OrganisationId = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^[a-z]{2,12}_[0-9A-HJKMNP-TV-Z]{26}$/u)) satisfies z.ZodMiniType<Schemas['OrganisationId']>;
export const Scope = /*#__PURE__*/ z.enum(["personal_data"]) satisfies z.ZodMiniType<Schemas['Scope']>;
export const Grant = /*#__PURE__*/ z.looseObject({ "id": GrantId, "personId": PersonId, "role": Role, "region": RegionCode, "organisation": /*#__PURE__*/ z.nullable(OrganisationId), "scopes": /*#__PURE__*/ z.array(Scope), "givenAt": /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")), "version": /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(1)) }) satisfies z.ZodMiniType<Schemas['Grant']>;
export const Person = /*#__PURE__*/ z.looseObject({ "id": PersonId, "phone": /*#__PURE__*/ z.nullable(PhoneMasked), "grants": /*#__PURE__*/ z.array(Grant) }) satisfies z.ZodMiniType<Schemas['Person']>;
export const SessionId = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^session_[0-9A-HJKMNP-TV-Z]{26}$/u)) satisfies z.ZodMiniType<Schemas['SessionId']>;
export const Session = /*#__PURE__*/ z.looseObject({ "id": SessionId, "siteName": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(60)), "createdAt": /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")), "lastUsedAt": /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDateTime, "date-time")), "current": /*#__PURE__*/ z.boolean() }) satisfies z.ZodMiniType<Schemas['Session']>;
export const SessionPage = /*#__PURE__*/ z.looseObject({ "items": /*#__PURE__*/ z.array(Session), "page": PageInfo }) satisfies z.ZodMiniType<Schemas['SessionPage']>;
export const GrantInput = /*#__PURE__*/ z.strictObject({ "phone": Phone, "role": Role, "region": RegionCode, "organisation": /*#__PURE__*/ z.exactOptional(OrganisationId), "scopes": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(Scope).check(/*#__PURE__*/ z.maxLength(8), /*#__PURE__*/ unique())), "reason": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(2), /*#__PURE__*/ z.maxLength(200)) }) satisfies z.ZodMiniType<Schemas['GrantInput']>;
export const GrantPage = /*#__PURE__*/ z.looseObject({ "items": /*#__PURE__*/ z.array(Grant), "page": PageInfo }) satisfies z.ZodMiniType<Schemas['GrantPage']>;
export const RevealRequest = /*#__PURE__*/ z.strictObject({ "reason": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(4), /*#__PURE__*/ z.maxLength(200)) }) satisfies z.ZodMiniType<Schemas['RevealRequest']>;
export const Revealed = /*#__PURE__*/ z.looseObject({ "phone": /*#__PURE__*/ z.nullable(Phone), "auditId": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^audit_[0-9A-HJKMNP-TV-Z]{26}$/u)) }) satisfies z.ZodMiniType<Schemas['Revealed']>;
