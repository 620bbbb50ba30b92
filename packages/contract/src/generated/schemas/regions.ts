// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../checks.ts';
import { PageInfo, RegionCode } from './common.ts';
import type { Schemas } from '../../index.ts';

export const RegionLevel = /*#__PURE__*/ z.enum(["province","city","county","town"]) satisfies z.ZodMiniType<Schemas['RegionLevel']>;
export const RegionKind = /*#__PURE__*/ z.enum(["statutory","functional"]) satisfies z.ZodMiniType<Schemas['RegionKind']>;
export const OpenRegionLevel = /*#__PURE__*/ z.union([RegionLevel, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenRegionLevel']>;
export const OpenRegionKind = /*#__PURE__*/ z.union([RegionKind, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenRegionKind']>;
export const Region = /*#__PURE__*/ z.looseObject({ "code": RegionCode, "name": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(40)), "fullName": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)), "level": OpenRegionLevel, "kind": OpenRegionKind, "parentCode": /*#__PURE__*/ z.nullable(RegionCode) }) satisfies z.ZodMiniType<Schemas['Region']>;
export const ListedRegion = /*#__PURE__*/ z.looseObject({ "code": RegionCode, "name": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(40)), "fullName": /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)), "level": OpenRegionLevel, "kind": OpenRegionKind, "parentCode": /*#__PURE__*/ z.nullable(RegionCode), "validFromOn": /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))), "validUntilOn": /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))) }) satisfies z.ZodMiniType<Schemas['ListedRegion']>;
export const RegionPage = /*#__PURE__*/ z.looseObject({ "items": /*#__PURE__*/ z.array(ListedRegion), "page": PageInfo }) satisfies z.ZodMiniType<Schemas['RegionPage']>;
