// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { ApplicationId } from '../../schemas/applications/ApplicationId.ts';
import { ApplicationTicket } from '../../schemas/applications/ApplicationTicket.ts';

/** Judges the flat parameters of `applications.get`. */
export const params = /*#__PURE__*/ z.strictObject({
  applicationId: ApplicationId,
  ticket: /*#__PURE__*/ z.exactOptional(ApplicationTicket),
});
