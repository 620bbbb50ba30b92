import type { HandlersOf } from '../call.ts';
import { isVerified } from '../employers/verification.ts';
import { Refusal } from '../refusal.ts';
import { act, moveOrRefuse, requireComplete, requireFuture, takeOwn } from './acts.ts';
import { instantOf } from './fields.ts';
import { giveFreedSeats } from './freed.ts';
import { answerAd } from './managed.ts';
import { seatsFor } from './seats.ts';

/** The course that its employer gives an ad: into review, to its end, and back again. */
export const course: Pick<HandlersOf<'jobs'>, 'submit' | 'close' | 'reopen' | 'extend'> = {
  async submit(call) {
    const { params, now, secrets } = call;
    const record = await takeOwn(call, params.jobId);
    const next = moveOrRefuse(record.ad, 'submit', 'job_not_draft');
    await requireComplete(secrets, record.ad);
    requireFuture(record.ad.validUntil, now);
    const waitingSince = record.ad.waitingSince ?? now;
    const changes = { ...next, submittedAt: now, waitingSince, reason: null };
    return answerAd(call, await act(call, record, { changes, event: 'submitted' }));
  },

  async close(call) {
    const { jobId, outcome, reason } = call.params;
    const record = await takeOwn(call, jobId);
    const action = outcome === 'filled' ? 'fill' : 'close';
    const changes = moveOrRefuse(record.ad, action, 'job_not_published');
    return answerAd(call, await act(call, record, { changes, event: outcome, reason }));
  },

  /** What a clerk approved comes back at once; what was changed since goes through review. */
  async reopen(call) {
    const { params, now } = call;
    const record = await takeOwn(call, params.jobId);
    const { ad, employer } = record;
    const next = moveOrRefuse(ad, 'reopen', 'job_not_ended');
    const validUntil = instantOf(params.validUntil, '/validUntil');
    requireFuture(validUntil, now);
    const headcount = params.headcount ?? ad.headcount;
    const needed = seatsFor(ad, headcount);
    const isPublic = next.status === 'published';
    if (isPublic && !isVerified(employer.verifiedUntil, now)) throw new Refusal(409, 'employer_unverified');
    const changes = {
      ...next,
      validUntil,
      headcount,
      needed,
      ...(isPublic ? { publishedAt: now } : { submittedAt: now, waitingSince: ad.waitingSince ?? now }),
    };
    const reopened = await act(call, record, { changes, event: 'reopened' });
    return answerAd(call, await giveFreedSeats(call, reopened));
  },

  async extend(call) {
    const { params, now } = call;
    const record = await takeOwn(call, params.jobId);
    const next = moveOrRefuse(record.ad, 'extend', 'job_not_published');
    const validUntil = instantOf(params.validUntil, '/validUntil');
    requireFuture(validUntil, now);
    const changes = { ...next, validUntil };
    return answerAd(call, await act(call, record, { changes, event: 'extended' }));
  },
};
