// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ApplicationId } from '../../schemas/applications/ApplicationId.ts';

/** Judges the flat parameters of `applications.arrive`. */
export const params = /*#__PURE__*/ z.strictObject({ applicationId: ApplicationId });
