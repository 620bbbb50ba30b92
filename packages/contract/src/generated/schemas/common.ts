// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, integer, isJsonPointer, isUriReference } from '../../checks.ts';
import type { Schemas } from '../../index.ts';

export const ProblemCode = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^[a-z][a-z0-9_]*$/u)) satisfies z.ZodMiniType<Schemas['ProblemCode']>;
export const ProblemParams = /*#__PURE__*/ z.record(/*#__PURE__*/ z.string(), /*#__PURE__*/ z.union([/*#__PURE__*/ z.string(), /*#__PURE__*/ z.number()])) satisfies z.ZodMiniType<Schemas['ProblemParams']>;
export const FieldError = /*#__PURE__*/ z.looseObject({ "pointer": /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isJsonPointer, "json-pointer")), "code": ProblemCode, "params": /*#__PURE__*/ z.exactOptional(ProblemParams), "message": /*#__PURE__*/ z.string() }) satisfies z.ZodMiniType<Schemas['FieldError']>;
export const Problem = /*#__PURE__*/ z.looseObject({ "type": /*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isUriReference, "uri-reference")), "title": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1)), "status": /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(400), /*#__PURE__*/ z.lte(599)), "detail": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string()), "code": ProblemCode, "params": /*#__PURE__*/ z.exactOptional(ProblemParams), "requestId": /*#__PURE__*/ z.string(), "errors": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.array(FieldError)) }) satisfies z.ZodMiniType<Schemas['Problem']>;
export const RegionCode = /*#__PURE__*/ z.string("region_code_invalid").check(/*#__PURE__*/ z.regex(/^\d{6}$/u, "region_code_invalid")) satisfies z.ZodMiniType<Schemas['RegionCode']>;
export const Fen = /*#__PURE__*/ z.number().check(/*#__PURE__*/ integer(), /*#__PURE__*/ z.gte(0), /*#__PURE__*/ z.lte(9007199254740991)) satisfies z.ZodMiniType<Schemas['Fen']>;
export const Phone = /*#__PURE__*/ z.string("phone_invalid").check(/*#__PURE__*/ z.regex(/^1[3-9]\d{9}$/u, "phone_invalid")) satisfies z.ZodMiniType<Schemas['Phone']>;
export const PhoneMasked = /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.regex(/^1\d{2}\*{4}\d{4}$/u)) satisfies z.ZodMiniType<Schemas['PhoneMasked']>;
export const GeoPoint = /*#__PURE__*/ z.strictObject({ "lng": /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(-180), /*#__PURE__*/ z.lte(180)), "lat": /*#__PURE__*/ z.number().check(/*#__PURE__*/ z.gte(-90), /*#__PURE__*/ z.lte(90)) }) satisfies z.ZodMiniType<Schemas['GeoPoint']>;
export const LocalizedText = /*#__PURE__*/ z.catchall(/*#__PURE__*/ z.object({ "zh-CN": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1)), "en": /*#__PURE__*/ z.exactOptional(/*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1))) }), /*#__PURE__*/ z.string()) satisfies z.ZodMiniType<Schemas['LocalizedText']>;
export const PageInfo = /*#__PURE__*/ z.looseObject({ "nextCursor": /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string()) }) satisfies z.ZodMiniType<Schemas['PageInfo']>;
