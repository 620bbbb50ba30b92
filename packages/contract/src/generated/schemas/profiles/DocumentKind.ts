// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const DocumentKind = /*#__PURE__*/ z.enum(["measure","plan","guide","notice","opinion","law","project"]) satisfies z.ZodMiniType<Schemas['DocumentKind']>;
