import type { HandlersOf } from '../call.ts';
import { isVerified } from '../employers/verification.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { act, moveOrRefuse, requireComplete, requireFuture, takeOwn } from './acts.ts';
import { instantOf } from './fields.ts';
import { answerAd } from './managed.ts';
import { seatsFor } from './seats.ts';
import { settleSeats } from './settle.ts';

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
    const submitted = await act(call, record, { changes, event: 'submitted' });
    return answerAd(call, await settleSeats(call, submitted));
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
    if (needed === 0) {
      throw refuseField('/headcount', 'headcount_without_seat', { taken: ad.confirmed + ad.arrived });
    }
    const isPublic = next.status === 'published';
    if (isPublic && !isVerified(employer.verifiedUntil, now)) throw new Refusal(409, 'employer_unverified');
    const changes = {
      ...next,
      validUntil,
      headcount,
      needed,
      // Null until a clerk approves it: then it is as new as one that comes back at once.
      publishedAt: isPublic ? now : null,
      ...(!isPublic && { submittedAt: now, waitingSince: ad.waitingSince ?? now }),
    };
    const reopened = await act(call, record, { changes, event: 'reopened' });
    return answerAd(call, await settleSeats(call, reopened));
  },

  async extend(call) {
    const { params, now } = call;
    const record = await takeOwn(call, params.jobId);
    const next = moveOrRefuse(record.ad, 'extend', 'job_not_published');
    const validUntil = instantOf(params.validUntil, '/validUntil');
    requireFuture(validUntil, now);
    const { validUntil: before } = record.ad;
    if (before && validUntil && validUntil < before) throw refuseField('/validUntil', 'valid_until_earlier');
    const changes = { ...next, validUntil };
    return answerAd(call, await act(call, record, { changes, event: 'extended' }));
  },
};
