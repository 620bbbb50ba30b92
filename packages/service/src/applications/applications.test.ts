import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { eq } from 'drizzle-orm';
import { auditLog } from '../audit/store.ts';
import { bearer, signIn } from '../identity/testing.ts';
import { ads } from '../jobs/tables.ts';
import { clerkOf, county, published, register, someone, verify } from '../jobs/testing.ts';
import { noLimits } from '../rate/limits.ts';
import { chifengKey, testNow } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { applied, apply, cancel, handle, held, nextPhone, openJob, seatsOf } from './testing.ts';

const faultsOf = ({ errors }: { errors?: Schemas['Problem']['errors'] }) =>
  errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describeService(
  'applying',
  (service) => {
    const get = (mine: Schemas['Application']) => service().get<Schemas['Application']>(held(mine));

    test('F9, PDS-16: published 06:05, applied 06:12, confirmed 06:20, arrived 06:30 shows the minutes of each step', async () => {
      const { clock } = service();
      const at = (time: string) => (clock.now = new Date(`2026-11-22T${time}:30+08:00`));
      const job = await openJob(service(), { publishedAt: at('06:05') });
      at('06:12');
      const mine = await applied(service(), job.id);
      assert.deepEqual(
        [mine.status, mine.waitingPlace, mine.job.title, mine.job.address, mine.minutes.toApply],
        ['applied', null, '枸杞采摘工', '大格勒乡', 7],
      );
      at('06:20');
      const confirmed = await handle(service(), await clerkOf(service()), mine.id, 'confirmation');
      assert.deepEqual([confirmed.status, confirmed.body.status], [200, 'confirmed']);
      assert.deepEqual(confirmed.body.minutes, { toApply: 7, toConfirm: 8, toArrive: null });
      at('06:30');
      await handle(service(), await clerkOf(service()), mine.id, 'arrival');
      const { body } = await get(mine);
      assert.deepEqual(
        [body.status, body.publishedAt, body.appliedAt, body.confirmedAt, body.arrivedAt],
        [
          'arrived',
          '2026-11-22T06:05:30+08:00',
          '2026-11-22T06:12:30+08:00',
          '2026-11-22T06:20:30+08:00',
          '2026-11-22T06:30:30+08:00',
        ],
      );
      assert.deepEqual(body.minutes, { toApply: 7, toConfirm: 8, toArrive: 10 });
      assert.deepEqual(await seatsOf(service(), job.id), {
        status: 'published',
        needed: 59,
        applied: 0,
        waitlisted: 0,
        confirmed: 0,
        arrived: 1,
      });
      clock.now = testNow;
    });

    test('F9, GEM-09: a cooperative posts, a clerk approves, a worker finds, applies and is confirmed, and the list says 59', async () => {
      const owner = await someone(service());
      const clerk = await clerkOf(service());
      const employer = await register(service(), owner);
      await verify(service(), clerk, employer);
      const { id } = await published(service(), owner, clerk, employer.id);
      const neededOf = async () => {
        const { headers, body } = await service().get<Schemas['JobPage']>(`/v1/jobs?region=${county}&q=采摘`);
        return { tag: headers.get('ETag'), needed: body.items.find((job) => job.id === id)?.needed };
      };
      const before = await neededOf();
      assert.equal(before.needed, 60);
      const mine = await applied(service(), id, {}, await someone(service()));
      assert.deepEqual(await neededOf(), before);
      // The owner has become the employer by registering it.
      const confirmed = await handle(service(), owner, mine.id, 'confirmation');
      assert.deepEqual([confirmed.status, confirmed.body.status], [200, 'confirmed']);
      const after = await neededOf();
      assert.equal(after.needed, 59);
      assert.notEqual(after.tag, before.tag);
      const { body } = await service().get<Schemas['ManagedJob']>(`/v1/jobs/${id}/record`, owner);
      assert.deepEqual(body.counts, { needed: 59, applied: 0, waitlisted: 0, confirmed: 1, arrived: 0 });
    });

    test('F9: whoever is 15 is under_16, and 17 is minor_restricted for 井下 and welcome for 采摘', async () => {
      const picking = await openJob(service());
      const mining = await openJob(service(), { title: '煤矿井下辅助工', trade: '井下工' });
      const tooYoung = await apply(service(), picking.id, { bornOn: '2010-11-23' });
      assert.deepEqual([tooYoung.status, faultsOf(tooYoung.body)], [400, ['/bornOn under_16']]);
      const minor = await apply(service(), mining.id, { bornOn: '2009-11-22' });
      assert.deepEqual([minor.status, faultsOf(minor.body)], [400, ['/bornOn minor_restricted']]);
      assert.match(minor.body.errors?.[0]?.message ?? '', /井下/);
      await applied(service(), picking.id, { bornOn: '2009-11-22' });
      // Sixteen on the first day of work.
      await applied(service(), picking.id, { bornOn: '2010-11-22' });
      await applied(service(), mining.id, { bornOn: '2008-11-22' });
      const unborn = await apply(service(), picking.id, { bornOn: '2027-01-01' });
      assert.deepEqual([unborn.status, faultsOf(unborn.body)], [400, ['/bornOn born_after']]);
    });

    test('F9, GD-09: whoever is 62 is taken, and both sides are told which agreement fits', async () => {
      const job = await openJob(service());
      const mine = await applied(service(), job.id, { bornOn: '1964-11-21' });
      assert.deepEqual(
        mine.hints.map(({ code, severity, advice }) => [code, severity, advice]),
        [['over_age_agreement', 'advise', 'over_age_agreement']],
      );
      const clerk = await clerkOf(service());
      const { body } = await handle(service(), clerk, mine.id, 'confirmation');
      assert.deepEqual(body.hints, mine.hints);
      assert.deepEqual((await applied(service(), job.id, { bornOn: '1981-05-01' })).hints, []);
    });

    test('F9: of sixty seats the 61st waits, and moves up by itself when one of them goes', async () => {
      const job = await openJob(service());
      const all: Schemas['Application'][] = [];
      for (let count = 0; count < 63; count++) all.push(await applied(service(), job.id));
      assert.deepEqual([...new Set(all.slice(0, 60).map(({ status }) => status))], ['applied']);
      assert.deepEqual(
        all.slice(60).map(({ status, waitingPlace }) => [status, waitingPlace]),
        [
          ['waitlisted', 1],
          ['waitlisted', 2],
          ['waitlisted', 3],
        ],
      );
      const gone = await cancel(service(), all[3] ?? assert.fail());
      assert.deepEqual([gone.status, gone.body.status], [200, 'cancelled']);
      const line = await Promise.all(all.slice(60).map(async (mine) => (await get(mine)).body));
      assert.deepEqual(
        line.map(({ status, waitingPlace }) => [status, waitingPlace]),
        [
          ['applied', null],
          ['waitlisted', 1],
          ['waitlisted', 2],
        ],
      );
      const clerk = await clerkOf(service());
      const early = await handle(service(), clerk, line[1]?.id ?? '', 'confirmation');
      assert.deepEqual([early.status, early.body.code], [409, 'application_waits']);
    });

    test('the last one who was needed fills the ad, and opens it again by withdrawing', async () => {
      const clerk = await clerkOf(service());
      const job = await openJob(service(), { headcount: 1 });
      const first = await applied(service(), job.id);
      await handle(service(), clerk, first.id, 'confirmation');
      const full = await seatsOf(service(), job.id);
      assert.deepEqual([full.status, full.needed], ['filled', 0]);
      // Who still has the page open may wait.
      const second = await applied(service(), job.id);
      assert.equal(second.status, 'waitlisted');
      await cancel(service(), first);
      assert.equal((await get(second)).body.status, 'applied');
      const open = await seatsOf(service(), job.id);
      assert.deepEqual([open.status, open.needed, open.applied], ['published', 1, 1]);
      const events = await service()
        .db.select({ action: auditLog.action, details: auditLog.details })
        .from(auditLog)
        .where(eq(auditLog.object, job.id))
        .orderBy(auditLog.id);
      assert.deepEqual(
        events
          .filter(({ action }) => action.startsWith('job.'))
          .map(({ action }) => action)
          .sort(),
        ['job.filled', 'job.reopened'],
      );
      assert.deepEqual(events.find(({ action }) => action === 'job.filled')?.details, {
        status: 'filled',
        actor: 'system',
      });
    });

    test('an ad that its employer ended by hand neither reopens nor calls anybody up', async () => {
      const clerk = await clerkOf(service());
      const job = await openJob(service(), { headcount: 2 });
      const [first, second, third] = [
        await applied(service(), job.id),
        await applied(service(), job.id),
        await applied(service(), job.id),
      ];
      await handle(service(), clerk, first.id, 'confirmation');
      await service().db.update(ads).set({ status: 'filled' }).where(eq(ads.id, job.id));
      await cancel(service(), second);
      assert.equal((await get(third)).body.status, 'waitlisted');
      assert.equal((await apply(service(), job.id)).body.code, 'job_not_open');
      await cancel(service(), first);
      assert.equal((await seatsOf(service(), job.id)).status, 'filled');
    });

    test('closed, taken down, expired or no longer vouched for, an ad takes nobody', async () => {
      const refusal = async (changes: Partial<typeof ads.$inferInsert>) => {
        const job = await openJob(service(), changes);
        const { status, body } = await apply(service(), job.id);
        return `${status} ${body.code}`;
      };
      assert.equal(await refusal({ status: 'closed' }), '409 job_not_open');
      assert.equal(await refusal({ status: 'taken_down' }), '409 job_not_open');
      assert.equal(await refusal({ status: 'expired' }), '409 job_not_open');
      assert.equal(await refusal({ validUntil: testNow }), '409 job_not_open');
      assert.equal(await refusal({ status: 'submitted' }), '409 job_not_open');
      assert.equal(await refusal({ status: 'draft', publishedAt: null }), '404 not_found');
      const unknown = 'job_00000000000000000000000000';
      assert.equal((await apply(service(), unknown)).status, 404);
      const { db } = service();
      const job = await openJob(service());
      await db.execute(`update employers set verified_until = '2026-11-20Z' where id = '${job.employerId}'`);
      assert.equal((await apply(service(), job.id)).body.code, 'job_not_open');
    });

    test('a site of another place knows nothing of the job', async () => {
      const job = await openJob(service());
      const { status } = await apply(service(), job.id, {}, { 'Site-Key': chifengKey });
      assert.equal(status, 404);
    });

    test('without an account name and phone are asked for, both at once', async () => {
      const job = await openJob(service());
      const { body } = await apply(service(), job.id, {
        applicantName: undefined,
        phone: undefined,
      } as object);
      assert.deepEqual(faultsOf(body), [
        '/applicantName applicant_name_required',
        '/phone applicant_phone_required',
      ]);
    });

    test('a number applies once for a job; knowing it opens nothing, and withdrawing frees it', async () => {
      const job = await openJob(service());
      const phone = nextPhone();
      const mine = await applied(service(), job.id, { phone });
      const again = await apply(service(), job.id, { phone, applicantName: '好奇的人' });
      assert.deepEqual([again.status, again.body.code], [409, 'applied_already']);
      assert.doesNotMatch(JSON.stringify(again.body), new RegExp(mine.id));
      await cancel(service(), mine);
      assert.notEqual((await applied(service(), job.id, { phone })).id, mine.id);
      assert.equal((await seatsOf(service(), job.id)).applied, 1);
    });

    test('somebody signed in applies with one tap, and gets the same application the second time', async () => {
      const job = await openJob(service());
      const worker = await someone(service());
      const first = await applied(service(), job.id, {}, worker);
      assert.deepEqual([first.applicantName, first.status], [null, 'applied']);
      assert.match(first.phone, /^136\*{4}/);
      assert.deepEqual(await applied(service(), job.id, {}, worker), first);
      assert.equal((await seatsOf(service(), job.id)).applied, 1);
    });

    test('signing in with the number shows what was applied for without an account, the newest first', async () => {
      const { clock } = service();
      const phone = nextPhone();
      const jobs = [await openJob(service()), await openJob(service()), await openJob(service())];
      const made: string[] = [];
      for (const job of jobs) {
        clock.now = new Date(clock.now.getTime() + 60_000);
        made.push((await applied(service(), job.id, { phone })).id);
      }
      const worker = bearer(await signIn(service(), phone));
      assert.equal((await applied(service(), jobs[0]?.id ?? '', {}, worker)).id, made[0]);
      const page = (query: string) =>
        service().get<Schemas['ApplicationPage']>(`/v1/applications?limit=2${query}`, worker);
      const first = await page('');
      const rest = await page(`&cursor=${first.body.page.nextCursor}`);
      const shown = [...first.body.items, ...rest.body.items].map(({ id }) => id);
      assert.deepEqual(shown, made.toReversed());
      assert.equal(rest.body.page.nextCursor, null);
      const other = await service().get<Schemas['ApplicationPage']>(
        '/v1/applications',
        await someone(service()),
      );
      assert.deepEqual(other.body.items, []);
      clock.now = testNow;
    });

    test('a clerk at the counter applies for somebody else by that number, as often as people come', async () => {
      const job = await openJob(service());
      const clerk = await clerkOf(service());
      const phone = nextPhone();
      const theirs = await applied(service(), job.id, { applicantName: '柜台来的人', phone }, clerk);
      await applied(service(), job.id, { applicantName: '又一位', phone: nextPhone() }, clerk);
      assert.equal(
        (await apply(service(), job.id, { phone, applicantName: '同一位' }, clerk)).body.code,
        'applied_already',
      );
      assert.deepEqual(faultsOf((await apply(service(), job.id, { phone: nextPhone() }, clerk)).body), [
        '/applicantName applicant_name_required',
      ]);
      const { body } = await service().get<Schemas['ApplicationPage']>('/v1/applications', clerk);
      assert.deepEqual(body.items, []);
      const owner = bearer(await signIn(service(), phone));
      assert.equal((await applied(service(), job.id, {}, owner)).id, theirs.id);
    });

    test('an application is kept by no cache and shows the number masked', async () => {
      const job = await openJob(service());
      const mine = await applied(service(), job.id, { phone: '13800138077' });
      const { headers, body } = await get(mine);
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.deepEqual([body.phone, body.applicantName], ['138****8077', '示例师傅']);
      assert.match(mine.id, /^app_[0-9A-HJKMNP-TV-Z]{26}$/);
    });

    test('an ad that lost fields on its way back through review shows the job as it was applied for', async () => {
      const job = await openJob(service());
      const mine = await applied(service(), job.id);
      await service()
        .db.update(ads)
        .set({ status: 'returned', address: null, startsAt: null, headcount: null, needed: null })
        .where(eq(ads.id, job.id));
      const { body } = await get(mine);
      assert.deepEqual(body.job, { ...mine.job, status: 'returned' });
      assert.equal((await cancel(service(), mine)).body.status, 'cancelled');
    });
  },
  { limits: noLimits },
);
