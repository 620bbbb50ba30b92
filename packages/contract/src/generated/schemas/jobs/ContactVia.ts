// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import type { Schemas } from '../../../index.ts';

export const ContactVia = /*#__PURE__*/ z.enum(["employer","station","site"]) satisfies z.ZodMiniType<Schemas['ContactVia']>;
