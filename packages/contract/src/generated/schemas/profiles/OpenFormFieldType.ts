// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { FormFieldType } from './FormFieldType.ts';
import type { Schemas } from '../../../index.ts';

export const OpenFormFieldType = /*#__PURE__*/ z.union([FormFieldType, /*#__PURE__*/ z.string()]) satisfies z.ZodMiniType<Schemas['OpenFormFieldType']>;
