import type { HandlersOf } from '../call.ts';
import { notFound } from '../refusal.ts';
import { isWithin } from '../regions/regions.ts';
import { tagOf } from '../tag.ts';
import { jobOf, tagParts } from './answers.ts';
import { search } from './search/handlers.ts';
import { findJob } from './store.ts';

const sharedSeconds = 15;

export const jobs: HandlersOf<'jobs'> = {
  ...search,

  async get({ params, site, db, now }) {
    const row = await findJob(db, params.jobId);
    if (!row || (site.region !== null && !isWithin(row.job.region, site.region))) throw notFound();
    return { body: jobOf(row, now), tag: tagOf(tagParts(row, now)), sharedSeconds };
  },
};
