// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';
import { applicationsList } from './applications/list.ts';
import { applicationsCreate } from './applications/create.ts';
import { applicationsListOwn } from './applications/listOwn.ts';
import { applicationsGet } from './applications/get.ts';
import { applicationsConfirm } from './applications/confirm.ts';
import { applicationsDecline } from './applications/decline.ts';
import { applicationsArrive } from './applications/arrive.ts';
import { applicationsCancel } from './applications/cancel.ts';

export const applications = {
  /** Who applied for a job, in the order in which they did. */
  list: applicationsList,
  /** Apply for a job. */
  create: applicationsCreate,
  /** One's own applications, the newest first. */
  listOwn: applicationsListOwn,
  /** An application as the applicant sees it. */
  get: applicationsGet,
  /** Take the applicant. */
  confirm: applicationsConfirm,
  /** Do not take the applicant; the seat goes to the first who waits. */
  decline: applicationsDecline,
  /** The person has come to work. */
  arrive: applicationsArrive,
  /** The applicant withdraws; the seat goes to the first who waits. */
  cancel: applicationsCancel,
} as const satisfies OperationTable;
