import type { HandlersOf } from '../call.ts';
import type { Queries } from '../database/database.ts';
import { openContact } from '../employers/contact.ts';
import { notFound, Refusal } from '../refusal.ts';
import { isWithin } from '../regions/regions.ts';
import type { Site } from '../sites/store.ts';
import { tagOf } from '../tag.ts';
import { jobOf, tagParts } from './answers.ts';
import { countLook } from './records.ts';
import { isPublic, statusAt } from './states.ts';
import { findJob, type LinkedJob } from './store.ts';

const sharedSeconds = 15;

/**
 * An ad for whoever has its link: one that was published, as a clerk approved it, in the site's region. While its
 * employer's verification has run out it is nowhere to be seen; ended, it says so, verified or not, and nobody can call.
 */
export async function findPublic(db: Queries, jobId: string, site: Site, now: Date): Promise<LinkedJob> {
  const row = await findJob(db, jobId);
  if (!row || (site.region !== null && !isWithin(row.job.region, site.region))) throw notFound();
  if (!isPublic(row.job)) throw notFound();
  const { publicUntil } = row.job;
  const isHidden = publicUntil === null || publicUntil <= now;
  if (isHidden && statusAt(row.job, now) === 'published') throw notFound();
  return row;
}

/**
 * What is left of an ad that was taken down: that it was, where, when and by whom. None of its own words stays public,
 * because the lure may stand in any of them.
 */
const withoutWords = (row: LinkedJob): LinkedJob => ({
  ...row,
  job: {
    ...row.job,
    title: '这条信息已经撤下',
    trade: '已撤下',
    content: '这条信息已经撤下',
    address: '已撤下',
    conditions: '',
    source: null,
    hours: null,
    onBehalfOf: null,
    lng: null,
    lat: null,
    withholdContact: true,
  },
});

/** What everybody may see of one ad. */
export const open: Pick<HandlersOf<'jobs'>, 'get' | 'contact'> = {
  async get({ params, site, db, now, secrets }) {
    const row = await findPublic(db, params.jobId, site, now);
    const { station } = row;
    return {
      body: await jobOf(row.job.status === 'taken_down' ? withoutWords(row) : row, now, secrets),
      tag: tagOf([...tagParts(row, now), station?.id ?? null, station?.version ?? null]),
      sharedSeconds,
    };
  },

  /** Kept nowhere, counted, and slow enough that nobody collects numbers. */
  async contact(call) {
    const { params, site, db, now, secrets, limiter, limits } = call;
    await limiter.take(limits.contactsPerAddress, call.address, now);
    await limiter.take(limits.contactsPerSite, site.id, now);
    const { job, station } = await findPublic(db, params.jobId, site, now);
    if (statusAt(job, now) !== 'published') throw new Refusal(409, 'job_not_open');
    const { name, phone } = await openContact(secrets, 'jobs', job.id, job.contactSealed);
    const body =
      phone !== null && !job.withholdContact
        ? { via: 'employer', contactName: name, phone }
        : station?.hotline
          ? { via: 'station', contactName: station.name, phone: station.hotline }
          : site.hotline
            ? { via: 'site', contactName: site.name, phone: site.hotline }
            : undefined;
    if (!body) throw new Refusal(409, 'contact_withheld');
    await countLook(db, job.id);
    return { body };
  },
};
