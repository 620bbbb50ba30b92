import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { ifMatch, isFound, castOf, pickers, published, put, send, step } from '../jobs/testing.ts';
import { noLimits } from '../rate/limits.ts';
import { describeService } from '../testing/suite.ts';
import { applied, apply, cancel, handle, held, seatsOf } from './testing.ts';

type Job = Schemas['ManagedJob'];

describeService(
  'a full ad',
  (service) => {
    const cast = castOf(service);
    const fresh = (headcount: number) =>
      published(service(), cast().owner, cast().clerk, cast().employer.id, { ...pickers, headcount });
    const own = async ({ id }: Pick<Job, 'id'>) =>
      (await service().get<Job>(`/v1/jobs/${id}/record`, cast().owner)).body;
    const save = async (job: Job, changes: object) => {
      const fields = { ...job.fields, ...changes };
      const { status, body } = await put(service(), `/v1/jobs/${job.id}`, fields, {
        ...cast().owner,
        ...ifMatch(job),
      });
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    };
    const confirm = async (mine: Schemas['Application']) =>
      assert.equal((await handle(service(), cast().owner, mine.id, 'confirmation')).status, 200);
    /** An ad with one seat, which somebody was given for certain; `more` people wait. */
    const full = async (more = 0) => {
      const { id } = await fresh(1);
      const first = await applied(service(), id);
      const line = [];
      for (let count = 0; count < more; count++) line.push(await applied(service(), id));
      await confirm(first);
      return { job: await own({ id }), first, line };
    };
    const seats = async ({ id }: Pick<Job, 'id'>) => {
      const { status, needed, applied, waitlisted } = await seatsOf(service(), id);
      return [status, needed, applied, waitlisted];
    };
    const refusal = async ({ id }: Pick<Job, 'id'>) => (await apply(service(), id)).body.code;

    test('GEM-21: takes nobody more once its checked fields were changed, until a clerk has looked', async () => {
      const { job, first } = await full();
      const changed = await save(job, { pay: { per: 'day', amountFen: 100 } });
      assert.equal(changed.status, 'filled');
      assert.equal(await refusal(job), 'job_not_open');
      const { body } = await service().get<Schemas['Application']>(held(first));
      assert.deepEqual([body.job.pay, body.job.status], [job.fields.pay, 'filled']);
    });

    test('opens again with more seats, which go to those who wait first', async () => {
      const { job } = await full(2);
      assert.deepEqual([job.status, job.counts.waitlisted], ['filled', 2]);
      const more = await save(job, { headcount: 5 });
      assert.deepEqual(more.counts, { needed: 4, applied: 2, waitlisted: 0, confirmed: 1, arrived: 0 });
      assert.deepEqual([more.status, await isFound(service(), job.id)], ['published', true]);
      assert.equal(more.publishedAt, job.publishedAt, 'more seats make no old ad new');
    });

    test('stays filled where its employer said so, although the last one needed was confirmed afterwards', async () => {
      const job = await fresh(1);
      const pending = await applied(service(), job.id);
      await applied(service(), job.id);
      await step(service(), cast().owner, await own(job), 'closure', { outcome: 'filled' });
      await confirm(pending);
      assert.deepEqual(await seats(job), ['filled', 0, 0, 1]);
      assert.equal(await refusal(job), 'job_not_open');
      await cancel(service(), pending);
      assert.deepEqual(await seats(job), ['filled', 1, 0, 1]);
    });

    test('forgets by whom it was filled when it is published again', async () => {
      const job = await fresh(1);
      const closed = await step(service(), cast().owner, job, 'closure', { outcome: 'filled' });
      await step(service(), cast().owner, closed, 'reopening', { validUntil: pickers.validUntil });
      const mine = await applied(service(), job.id);
      await confirm(mine);
      assert.equal((await own(job)).status, 'filled');
      await cancel(service(), mine);
      assert.deepEqual(await seats(job), ['published', 1, 0, 0]);
    });

    test('is what an ad becomes whose headcount falls to those who were taken', async () => {
      const job = await fresh(3);
      await confirm(await applied(service(), job.id));
      const fewer = await save(await own(job), { headcount: 1 });
      assert.deepEqual([fewer.status, fewer.counts.needed], ['filled', 0]);
      assert.equal(await isFound(service(), job.id), false);
    });

    test('is not taken up again without a seat to give', async () => {
      const { job } = await full();
      const again = { validUntil: pickers.validUntil };
      const { status, body } = await send(service(), `/v1/jobs/${job.id}/reopening`, again, cast().owner);
      assert.deepEqual(
        [status, body.errors?.map(({ pointer, code }) => [pointer, code])],
        [400, [['/headcount', 'headcount_without_seat']]],
      );
      const open = await step(service(), cast().owner, job, 'reopening', { ...again, headcount: 2 });
      assert.deepEqual([open.status, open.counts.needed], ['published', 1]);
    });

    test('is what an ad becomes that waited for a clerk while its last seat was given for certain', async () => {
      const job = await fresh(1);
      const mine = await applied(service(), job.id);
      const dearer = await save(await own(job), { pay: { per: 'day', amountFen: 9_000 } });
      assert.equal(dearer.status, 'submitted');
      await confirm(mine);
      const decision = { decision: 'approve', reason: '新工钱也看过' };
      const approved = await step(service(), cast().clerk, await own(job), 'reviews', decision);
      assert.deepEqual([approved.status, approved.counts.needed], ['filled', 0]);
    });

    test('a seat that came free while an ad was returned is given on when it is submitted again', async () => {
      const job = await fresh(1);
      const first = await applied(service(), job.id);
      await applied(service(), job.id);
      await send(service(), `/v1/jobs/${job.id}/reports`, { reason: 'other' });
      await step(service(), cast().clerk, await own(job), 'reviews', {
        decision: 'return',
        reason: '写清楚',
      });
      await cancel(service(), first);
      assert.deepEqual(await seats(job), ['returned', 1, 0, 1]);
      await step(service(), cast().owner, await own(job), 'submission');
      assert.deepEqual(await seats(job), ['submitted', 1, 1, 0]);
    });
  },
  { limits: noLimits },
);
