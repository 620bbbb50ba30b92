// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { OpenAdminLevel } from './OpenAdminLevel.ts';
import type { Schemas } from '../../../index.ts';

export const RegionToken = /*#__PURE__*/ z.strictObject({
  kind: /*#__PURE__*/ z.literal("region"),
  label: /*#__PURE__*/ z.string().check(/*#__PURE__*/ z.minLength(1), /*#__PURE__*/ z.maxLength(30)),
  levels: /*#__PURE__*/ z.array(OpenAdminLevel).check(/*#__PURE__*/ z.minLength(1)),
  required: /*#__PURE__*/ z.boolean(),
}) satisfies z.ZodMiniType<Schemas['RegionToken']>;
