// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { format, isDate } from '../../../checks.ts';
import { OpenRegionKind } from './OpenRegionKind.ts';
import { OpenRegionLevel } from './OpenRegionLevel.ts';
import { RegionCode } from '../common/RegionCode.ts';
import type { Schemas } from '../../../index.ts';

export const ListedRegion = /*#__PURE__*/ z.looseObject({
  code: RegionCode,
  name: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(40)),
  fullName: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(120)),
  level: OpenRegionLevel,
  kind: OpenRegionKind,
  parentCode: /*#__PURE__*/ z.nullable(RegionCode),
  validFromOn: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
  validUntilOn: /*#__PURE__*/ z.nullable(/*#__PURE__*/ z.string().check(/*#__PURE__*/ format(isDate, "date"))),
}) satisfies z.ZodMiniType<Schemas['ListedRegion']>;
