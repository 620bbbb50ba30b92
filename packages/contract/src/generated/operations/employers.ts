// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';
import { employersList } from './employers/list.ts';
import { employersCreate } from './employers/create.ts';
import { employersGet } from './employers/get.ts';
import { employersUpdate } from './employers/update.ts';
import { employersVerify } from './employers/verify.ts';

export const employers = {
  /** One's own employers, or those of a region. */
  list: employersList,
  /** Register an employer. */
  create: employersCreate,
  /** One employer. */
  get: employersGet,
  /** Correct what is known of an employer. */
  update: employersUpdate,
  /** Record that an employer was checked. */
  verify: employersVerify,
} as const satisfies OperationTable;
