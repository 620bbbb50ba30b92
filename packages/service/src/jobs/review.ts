import type { Schemas } from '@yizhan/contract';
import type { Call, HandlersOf } from '../call.ts';
import { pageOf, readCursor } from '../cursor.ts';
import { mayJudge } from '../employers/access.ts';
import { isVerified } from '../employers/verification.ts';
import { newId } from '../ids.ts';
import { requireMatch } from '../pipeline/match.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { createLimiter } from '../rate/limiter.ts';
import { codesWithin, findRegion } from '../regions/regions.ts';
import { tagOf } from '../tag.ts';
import { shanghaiInstant } from '../time.ts';
import { act, moveOrRefuse, recordEvent, requireComplete, requireFuture, takeToJudge } from './acts.ts';
import { answerAd, managedJobOf, tagOfAd } from './managed.ts';
import { addReport, listWaiting, lockRecord, openReports, settleReports, type AdRecord } from './records.ts';
import { findPublic } from './public.ts';
import { settleSeats } from './settle.ts';
import { statusAt } from './states.ts';

/** What the public tells of ads, and what clerks decide. */
export const review: Pick<HandlersOf<'jobs'>, 'listForReview' | 'review' | 'takeDown' | 'report'> = {
  async listForReview(call) {
    const { params, db, person } = call;
    const { region, cause, cursor, limit = 20 } = params;
    if (!findRegion(region)) throw refuseField('/region', 'region_unknown', { code: region });
    if (!mayJudge(person, region)) throw new Refusal(403, 'region_foreign', { params: { region } });
    const [since, id] = cursor === undefined ? [] : readCursor(cursor, ['number', 'string']);
    const after = since === undefined || id === undefined ? undefined : { waitingSince: new Date(since), id };
    const rows = await listWaiting(db, { regions: codesWithin(region), cause, after, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ ad }) => [ad.waitingSince?.getTime() ?? 0, ad.id]);
    const reports = await openReports(
      db,
      shown.map(({ ad }) => ad.id),
    );
    const items = await Promise.all(shown.map((row) => waitingOf(call, row, reports)));
    return {
      body: { items, page: { nextCursor } },
      tag: tagOf([
        ...shown.flatMap(({ ad, looks }) => [ad.id, ad.version, looks]),
        ...reports.map(({ id }) => id),
        nextCursor,
      ]),
    };
  },

  async review(call) {
    const { params, db, now } = call;
    const { decision, reason } = params;
    const record = await takeToJudge(call, params.jobId);
    const { ad } = record;
    if (ad.waitingSince === null) throw new Refusal(409, 'job_not_waiting');
    requireMatch(call.ifMatch, tagOfAd(ad));
    const next = moveOrRefuse(ad, decision === 'approve' ? 'approve' : 'return', 'job_not_waiting');
    await settleReports(db, ad.id, now);
    if (decision === 'return') {
      const changes = { ...next, waitingSince: null, reason };
      return answerAd(call, await act(call, record, { changes, event: 'returned', reason }));
    }
    const isNew = ad.status === 'submitted';
    if (isNew) await requirePublishable(call, record);
    const changes = {
      ...next,
      waitingSince: null,
      reason: null,
      publishedAt: ad.publishedAt ?? now,
      validUntil: ad.validUntil,
    };
    const approved = await act(call, record, { changes, event: isNew ? 'approved' : 'kept', reason });
    return answerAd(call, await settleSeats(call, approved));
  },

  async takeDown(call) {
    const { params, db, now } = call;
    const { reason } = params;
    const record = await takeToJudge(call, params.jobId);
    const next = moveOrRefuse(record.ad, 'takeDown', 'job_not_published');
    await settleReports(db, record.ad.id, now);
    const changes = { ...next, waitingSince: null, reason };
    return answerAd(call, await act(call, record, { changes, event: 'taken_down', reason }));
  },

  /** Whoever reports an ad stays unnamed, even when signed in: its employer reads the history. */
  async report(call) {
    const { params, db, now, random, site } = call;
    // In the transaction of the request: the shared limiter stands outside of it.
    await createLimiter(db).take(call.limits.reportsPerAddress, call.address, now);
    // Judged under the lock: else an ad that somebody takes down meanwhile would wait for a clerk for good.
    await lockRecord(db, params.jobId);
    const { job } = await findPublic(db, params.jobId, site, now);
    if (job.status === 'taken_down') throw new Refusal(409, 'job_not_open');
    await addReport(db, {
      id: newId('report', now, random),
      jobId: job.id,
      reason: params.reason,
      text: params.text ?? null,
      reportedAt: now,
    });
    await recordEvent(
      { ...call, person: null },
      { ...job, status: statusAt(job, now) },
      'reported',
      'public',
    );
    return { body: { reportedAt: shanghaiInstant(now) } };
  },
};

async function waitingOf(
  call: Call<'jobs.listForReview'>,
  row: AdRecord,
  reports: Awaited<ReturnType<typeof openReports>>,
): Promise<Schemas['WaitingJob']> {
  const { ad } = row;
  return {
    cause: ad.status === 'submitted' ? 'submitted' : 'reported',
    waitingSince: shanghaiInstant(ad.waitingSince ?? call.now),
    job: await managedJobOf(row, call),
    reports: reports
      .filter(({ jobId }) => jobId === ad.id)
      .map(({ reason, text, reportedAt }) => ({ reason, text, reportedAt: shanghaiInstant(reportedAt) })),
  };
}

/** Only these stop a clerk: what an ad has to say, an employer that was checked, and time left to be found in. */
async function requirePublishable(
  { secrets, now }: Call<'jobs.review'>,
  { ad, employer }: AdRecord,
): Promise<void> {
  if (!isVerified(employer.verifiedUntil, now)) throw new Refusal(409, 'employer_unverified');
  await requireComplete(secrets, ad);
  requireFuture(ad.validUntil, now);
}
