// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationTable } from '../../operation.ts';
import { jobsSubmit } from './jobs/submit.ts';
import { jobsClose } from './jobs/close.ts';
import { jobsReopen } from './jobs/reopen.ts';
import { jobsExtend } from './jobs/extend.ts';
import { jobsImport } from './jobs/import.ts';
import { jobsExport } from './jobs/export.ts';
import { jobsGet } from './jobs/get.ts';
import { jobsUpdate } from './jobs/update.ts';
import { jobsContact } from './jobs/contact.ts';
import { jobsListOwn } from './jobs/listOwn.ts';
import { jobsCreate } from './jobs/create.ts';
import { jobsGetOwn } from './jobs/getOwn.ts';
import { jobsCopy } from './jobs/copy.ts';
import { jobsHistory } from './jobs/history.ts';
import { jobsListForReview } from './jobs/listForReview.ts';
import { jobsReview } from './jobs/review.ts';
import { jobsTakeDown } from './jobs/takeDown.ts';
import { jobsReport } from './jobs/report.ts';
import { jobsList } from './jobs/list.ts';
import { jobsFacets } from './jobs/facets.ts';
import { jobsSuggest } from './jobs/suggest.ts';
import { jobsSimilar } from './jobs/similar.ts';

export const jobs = {
  /** Hand in a draft or a returned ad for review. */
  submit: jobsSubmit,
  /** End a published ad because it is filled or no longer wanted. */
  close: jobsClose,
  /** Take an ended ad up again. */
  reopen: jobsReopen,
  /** Let a published ad hold longer. */
  extend: jobsExtend,
  /** Take over many ads, or see what would become of them. */
  import: jobsImport,
  /** Ads as a table. */
  export: jobsExport,
  /** One job with everything that its ad must say. */
  get: jobsGet,
  /** Replace the fields of an ad. */
  update: jobsUpdate,
  /** The number to call about an open job. */
  contact: jobsContact,
  /** An employer's ads in every state, those changed last first. */
  listOwn: jobsListOwn,
  /** Begin an ad; it is a draft. */
  create: jobsCreate,
  /** One ad as its employer and the clerks see it. */
  getOwn: jobsGetOwn,
  /** A new draft with the fields of an old ad. */
  copy: jobsCopy,
  /** What happened to an ad, the latest first. */
  history: jobsHistory,
  /** Ads that wait for a clerk, the longest waiting first. */
  listForReview: jobsListForReview,
  /** Decide about an ad that waits. */
  review: jobsReview,
  /** Take an ad away from the public for good. */
  takeDown: jobsTakeDown,
  /** Tell the clerks that something is wrong with an ad. */
  report: jobsReport,
  /** Jobs that are open now, newest or nearest first. */
  list: jobsList,
  /** How many open jobs each filter would leave. */
  facets: jobsFacets,
  /** What somebody who types these characters may be looking for. */
  suggest: jobsSuggest,
  /** Open jobs like this one, and why they are like it. */
  similar: jobsSimilar,
} as const satisfies OperationTable;
