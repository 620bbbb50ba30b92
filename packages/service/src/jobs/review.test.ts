import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import document from '@yizhan/contract/openapi.json' with { type: 'json' };
import { noLimits } from '../rate/limits.ts';
import { testNow } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import {
  clerkOf,
  cooperative,
  county,
  draft,
  ifMatch,
  isFound,
  castOf,
  pickers,
  published,
  register,
  send,
  someone,
  step,
  verify,
  type Headers,
} from './testing.ts';
import { nextEmployer } from './sheets/testing.ts';

type Queue = Schemas['JobReviewPage'];
const approve = { decision: 'approve', reason: '到现场看过' };

describeService(
  'the review of ads',
  (service) => {
    const cast = castOf(service);
    const submitted = async (input: object = pickers) =>
      step(
        service(),
        cast().owner,
        await draft(service(), cast().owner, cast().employer.id, input),
        'submission',
      );
    const decide = (job: Schemas['ManagedJob'], body: object, who = cast().clerk) =>
      send(service(), `/v1/jobs/${job.id}/reviews`, body, { ...who, ...ifMatch(job) });
    const queue = async (query = '', who = cast().clerk) =>
      (await service().get<Queue>(`/v1/job-reviews?limit=100&region=${county}${query}`, who)).body.items;
    const report = (job: { readonly id: string }, who: Headers = {}) =>
      send(service(), `/v1/jobs/${job.id}/reports`, { reason: 'fee_charged', text: '要先交服装费' }, who);

    test('DXH-11, GD-27: the longest waiting comes first, with its findings for the clerk', async () => {
      const { clock } = service();
      clock.now = new Date(testNow.getTime() - 60_000);
      const first = await submitted({ ...pickers, conditions: '能弯腰，限男性' });
      clock.now = testNow;
      const second = await submitted();
      const items = await queue('&cause=submitted');
      const places = [first, second].map(({ id }) => items.findIndex(({ job }) => job.id === id));
      assert.ok((places[0] ?? -1) >= 0 && (places[0] ?? 0) < (places[1] ?? 0), String(places));
      const found = items.find(({ job }) => job.id === first.id);
      assert.deepEqual(
        found?.job.findings.map(({ code, field, quote }) => [code, field, quote]),
        [['discrimination_sex', '/conditions', '限男性']],
      );
      const waits = items.map(({ waitingSince }) => waitingSince);
      assert.deepEqual(waits, waits.toSorted());
      const abroad = await service().refused(`/v1/job-reviews?region=150404`, cast().clerk);
      assert.deepEqual([abroad.status, abroad.body.code], [403, 'region_foreign']);
    });

    test('the queue has neither gap nor duplicate from page to page', async () => {
      const ids: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { body: Queue } = await service().get<Queue>(
          `/v1/job-reviews?limit=1&region=${county}${cursor && `&cursor=${cursor}`}`,
          cast().clerk,
        );
        ids.push(...page.body.items.map(({ job }) => job.id));
        cursor = page.body.page.nextCursor;
      }
      assert.deepEqual(
        ids,
        (await queue()).map(({ job }) => job.id),
      );
    });

    test('PDS-25: a returned ad says why, and comes back when it was put right', async () => {
      const job = await submitted();
      const reason = '工钱写明按天还是按件';
      const { body: returned } = await decide(job, { decision: 'return', reason });
      assert.deepEqual([returned.status, returned.reason], ['returned', reason]);
      assert.ok(!(await queue()).some((item) => item.job.id === job.id));
      const twice = await decide(returned, approve);
      assert.deepEqual([twice.status, twice.body.code], [409, 'job_not_waiting']);
      const again = await step(service(), cast().owner, returned, 'submission');
      assert.deepEqual([again.status, again.reason], ['submitted', null]);
      assert.equal((await decide(again, approve)).body.status, 'published');
    });

    test('a decision without a reason, or about another version than was read, is refused', async () => {
      const job = await submitted();
      const silent = await decide(job, { decision: 'approve', reason: '' });
      assert.deepEqual(
        silent.body.errors?.map(({ pointer, code }) => [pointer, code]),
        [['/reason', 'decision_reason_required']],
      );
      const stale = await decide({ ...job, version: 1 }, approve);
      assert.equal(stale.status, 412);
      const abroad = await decide(job, approve, await clerkOf(service(), '150404'));
      assert.equal(abroad.status, 404);
      const employerItself = await decide(job, approve, cast().owner);
      assert.deepEqual([employerItself.status, employerItself.body.code], [403, 'forbidden']);
    });

    test('DXH-13, PDS-28, GEM-20: an ad of an employer that nobody verified is never public', async () => {
      const other = await someone(service());
      const unknown = await register(service(), other, {
        ...cooperative('没核验合作社'),
        uscc: '91632801MA0CE5673X',
      });
      const waiting = await step(service(), other, await draft(service(), other, unknown.id), 'submission');
      const refused = await decide(waiting, approve);
      assert.deepEqual([refused.status, refused.body.code], [409, 'employer_unverified']);
      assert.ok(!(await isFound(service(), waiting.id)));
      await verify(service(), cast().clerk, unknown);
      assert.equal((await decide(waiting, approve)).body.status, 'published');
      assert.ok(await isFound(service(), waiting.id));
    });

    test('DXH-13: when the six months run out, the ads are not found until somebody checks again', async () => {
      const { clock } = service();
      const { owner, clerk } = cast();
      const employer = await verify(service(), clerk, await register(service(), owner, nextEmployer()));
      const validUntil = '2027-06-30T18:00:00+08:00';
      const job = await published(service(), owner, clerk, employer.id, {
        ...pickers,
        validUntil,
      });
      clock.now = new Date('2027-05-21T17:59:59+08:00');
      assert.ok(await isFound(service(), job.id));
      clock.now = new Date('2027-05-21T18:00:00+08:00');
      assert.ok(!(await isFound(service(), job.id)));
      assert.equal((await service().refused(`/v1/jobs/${job.id}`)).status, 404);
      assert.equal((await send(service(), `/v1/jobs/${job.id}/contacts`, {})).status, 404);
      await verify(service(), await clerkOf(service()), employer);
      assert.ok(await isFound(service(), job.id));
      clock.now = testNow;
    });

    test('an ad whose time ran out while it waited cannot be published', async () => {
      const { clock } = service();
      const job = await submitted();
      clock.now = new Date(pickers.validUntil);
      const late = await decide(job, approve, await clerkOf(service()));
      clock.now = testNow;
      assert.deepEqual(
        late.body.errors?.map(({ pointer, code }) => [pointer, code]),
        [['/validUntil', 'valid_until_past']],
      );
    });

    test('a clerk decides about a reported ad that has run out since, before any background work', async () => {
      const { clock } = service();
      const job = await published(service(), cast().owner, cast().clerk, cast().employer.id);
      await report(job);
      clock.now = new Date(pickers.validUntil);
      const { status, body } = await decide(job, approve, await clerkOf(service()));
      clock.now = testNow;
      assert.deepEqual([status, body.status], [200, 'expired']);
    });

    test('GEM-20, CF-25: anybody reports an ad, the clerk keeps it or sends it back, and the reporter stays unnamed', async () => {
      const job = await published(service(), cast().owner, cast().clerk, cast().employer.id);
      const anonymous = await report(job);
      assert.equal(anonymous.status, 201, JSON.stringify(service().faults));
      await report(job, await someone(service()));
      const [waiting] = (await queue('&cause=reported')).filter((item) => item.job.id === job.id);
      assert.deepEqual(
        waiting?.reports.map(({ reason, text }) => [reason, text]),
        [
          ['fee_charged', '要先交服装费'],
          ['fee_charged', '要先交服装费'],
        ],
      );
      assert.ok(await isFound(service(), job.id), 'a report alone takes nothing away');
      const { body: history } = await service().get<Schemas['JobHistory']>(
        `/v1/jobs/${job.id}/history`,
        cast().owner,
      );
      const told = history.items.filter(({ event }) => event === 'reported');
      assert.deepEqual(
        told.map(({ actor, personId, reason }) => [actor, personId, reason]),
        [
          ['public', null, null],
          ['public', null, null],
        ],
      );
      const kept = await decide(job, { decision: 'approve', reason: '查过，没有收费' });
      assert.deepEqual([kept.body.status, await isFound(service(), job.id)], ['published', true]);
      assert.ok(!(await queue()).some((item) => item.job.id === job.id));
      await report(job);
      const { body: sentBack } = await decide(kept.body, { decision: 'return', reason: '服装费要删掉' });
      assert.deepEqual([sentBack.status, await isFound(service(), job.id)], ['returned', false]);
    });

    test('GEM-20: an ad that was taken down says so at its link, is found by nobody and stays down', async () => {
      const words = {
        title: '轻松打字员',
        trade: '打字',
        content: '加微信先交服装费',
        conditions: '会打字就行',
      };
      const place = { ...pickers.place, address: '微信里说' };
      const job = await published(service(), cast().owner, cast().clerk, cast().employer.id, {
        ...pickers,
        ...words,
        place,
      });
      await report(job);
      const reason = '向求职的人收服装费，已核实';
      const down = await step(service(), cast().clerk, job, 'takedown', { reason });
      assert.deepEqual(
        [down.status, down.reason, await isFound(service(), job.id)],
        ['taken_down', reason, false],
      );
      const { body: shown } = await service().get<Schemas['Job']>(`/v1/jobs/${job.id}`);
      assert.deepEqual(
        [shown.status, shown.contactPhone, shown.place.point, shown.conditions, shown.hours, shown.source],
        ['taken_down', null, null, '', undefined, cast().employer.name],
      );
      const page = await (await service().fetch(`/jobs/${job.id}`)).text();
      assert.match(page, /已经撤下/);
      for (const word of [...Object.values(words), place.address]) {
        assert.ok(!page.includes(word) && !JSON.stringify(shown).includes(word), word);
      }
      assert.equal(down.fields.content, words.content, 'its employer still reads what it said');
      assert.ok(!(await queue()).some((item) => item.job.id === job.id));
      const reopened = await send(
        service(),
        `/v1/jobs/${job.id}/reopening`,
        { validUntil: '2026-11-25T18:00:00+08:00' },
        cast().owner,
      );
      assert.deepEqual([reopened.status, reopened.body.code], [409, 'job_not_ended']);
      assert.deepEqual(
        [(await report(job)).status, (await report({ id: `${job.id.slice(0, -2)}ZZ` })).status],
        [409, 404],
      );
    });

    test('DXH-27: no field of an ad can be paid for, and no order of the list', () => {
      const { JobInput, JobSort } = document.components.schemas;
      const paid = /fee|paid|payment|promot|sponsor|boost|priorit|rank|top|bid/i;
      assert.deepEqual(
        Object.keys(JobInput.properties).filter((name) => paid.test(name)),
        [],
      );
      assert.deepEqual(JobSort.enum, ['newest', 'nearest']);
    });
  },
  { limits: noLimits },
);
