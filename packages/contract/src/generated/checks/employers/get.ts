// Generated from openapi/ by `npm run generate`. Do not edit.
import * as z from 'zod/mini';
import { EmployerId } from '../../schemas/employers/EmployerId.ts';

/** Judges the flat parameters of `employers.get`. */
export const params = /*#__PURE__*/ z.strictObject({ employerId: EmployerId });
