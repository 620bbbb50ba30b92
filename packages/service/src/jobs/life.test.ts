import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { eq } from 'drizzle-orm';
import { auditLog } from '../audit/store.ts';
import { seededRandom } from '../seed/random.ts';
import { noLimits } from '../rate/limits.ts';
import { testNow } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { expireAds } from './expiry.ts';
import { ads } from './tables.ts';
import {
  clerkOf,
  draft,
  ifMatch,
  isFound,
  castOf,
  pickers,
  published,
  put,
  register,
  send,
  someone,
  step,
  type Managed,
} from './testing.ts';

const faultsOf = ({ body }: { body: Schemas['Problem'] }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describeService(
  'the life of an ad',
  (service) => {
    const cast = castOf(service);
    const fresh = (input: object = pickers) =>
      published(service(), cast().owner, cast().clerk, cast().employer.id, input);
    const save = (job: Schemas['ManagedJob'], input: object, who = cast().owner) =>
      put(service(), `/v1/jobs/${job.id}`, input, { ...who, ...ifMatch(job) });
    const own = (job: { readonly id: string }, who = cast().owner) =>
      service().get<Managed>(`/v1/jobs/${job.id}/record`, who);
    /** Two acts of one millisecond have no order. */
    const tick = () => (service().clock.now = new Date(service().clock.now.getTime() + 1_000));
    const events = async (job: { readonly id: string }) => {
      const { body } = await service().get<Schemas['JobHistory']>(`/v1/jobs/${job.id}/history`, cast().owner);
      return body.items.map(({ event, status, actor, reason }) => [event, status, actor, reason]);
    };

    test('GEM-09, PDS-18: a draft is saved with its title alone and says what it lacks before it is submitted', async () => {
      const job = await draft(service(), cast().owner, cast().employer.id, { title: '摘枸杞' });
      assert.deepEqual([job.status, job.version, job.counts.needed], ['draft', 1, 0]);
      const missing = [
        '/trade',
        '/content',
        '/conditions',
        '/headcount',
        '/pay',
        '/settlement',
        '/startsAt',
        '/endsAt',
        '/place',
        '/validUntil',
        '/contactPhone',
      ];
      assert.deepEqual(job.missing, missing);
      const refused = await send(service(), `/v1/jobs/${job.id}/submission`, {}, cast().owner);
      assert.deepEqual([refused.status, refused.body.code], [422, 'job_incomplete']);
      assert.deepEqual(
        refused.body.errors?.map(({ pointer }) => pointer),
        missing,
      );
      assert.equal(
        (await service().refused(`/v1/jobs/${job.id}`)).status,
        404,
        'drafts are nobody’s business',
      );
    });

    test('what an ad answers can be sent back as it is, and the masked phone stays what it was', async () => {
      const job = await draft(service(), cast().owner, cast().employer.id);
      const { contactPhone, ...said } = pickers;
      assert.deepEqual(job.fields, { ...said, meals: false, insured: false, withholdContact: false });
      assert.equal(job.contactPhone, '138****8031');
      const { body } = await save(job, job.fields);
      assert.deepEqual(
        [body.fields, body.contactPhone, body.version],
        [job.fields, job.contactPhone, job.version + 1],
      );
      const stale = await save(job, job.fields);
      assert.equal(stale.status, 412);
      const [row] = await service().db.select().from(ads).where(eq(ads.id, job.id));
      assert.ok(!JSON.stringify(row).includes(contactPhone) && !JSON.stringify(row).includes('示例女士'));
    });

    test('GEM-21, DXH-11: nobody finds an ad before a clerk has approved it, and everybody does at once afterwards', async () => {
      const job = await draft(service(), cast().owner, cast().employer.id);
      tick();
      const submitted = await step(service(), cast().owner, job, 'submission');
      assert.deepEqual([submitted.status, await isFound(service(), job.id)], ['submitted', false]);
      assert.equal((await service().refused(`/v1/jobs/${job.id}`)).status, 404);
      const decision = { decision: 'approve', reason: '到现场看过' };
      tick();
      const approved = await step(service(), cast().clerk, submitted, 'reviews', decision);
      assert.deepEqual([approved.status, await isFound(service(), job.id)], ['published', true]);
      const { body } = await service().get<Schemas['Job']>(`/v1/jobs/${job.id}`);
      assert.deepEqual(
        [body.needed, body.employer.verified, body.contactPhone, body.source, body.channel, body.employment],
        [60, true, '138****8031', '测试枸杞合作社', 'visit', 'labour_service'],
      );
      assert.deepEqual(await events(job), [
        ['approved', 'published', 'staff', '到现场看过'],
        ['submitted', 'submitted', 'employer', null],
        ['created', 'draft', 'employer', null],
      ]);
      service().clock.now = testNow;
    });

    test('a change of what was checked goes through review again, any other shows at once', async () => {
      const job = await fresh();
      const { body: more } = await save(job, { ...job.fields, headcount: 70, meals: true });
      assert.deepEqual(
        [more.status, more.counts.needed, await isFound(service(), job.id)],
        ['published', 70, true],
      );
      const { body: dearer } = await save(more, { ...more.fields, pay: { per: 'day', amountFen: 9_000 } });
      assert.deepEqual([dearer.status, await isFound(service(), job.id)], ['submitted', false]);
      assert.equal((await service().refused(`/v1/jobs/${job.id}`)).status, 404);
      const again = { decision: 'approve', reason: '新工钱也看过' };
      const approved = await step(service(), cast().clerk, dearer, 'reviews', again);
      assert.equal(approved.publishedAt, job.publishedAt, 'no change makes an old ad new');
    });

    test('an ad in the queue or in public must not lose what it has to say', async () => {
      const job = await fresh();
      const { title, ...others } = pickers;
      const refused = await save(job, { title });
      assert.deepEqual([refused.status, refused.body.code], [422, 'job_incomplete']);
      const over = await save(job, { title, ...others, validUntil: '2026-11-21T17:59:59+08:00' });
      assert.deepEqual([over.status, faultsOf(over)], [400, ['/validUntil valid_until_past']]);
      const backwards = await save(job, { title, ...others, endsAt: others.startsAt });
      assert.deepEqual(faultsOf(backwards), ['/endsAt due_before_start']);
      const nowhere = await save(job, { title, ...others, place: { region: '150499', address: '某处' } });
      assert.deepEqual(faultsOf(nowhere), ['/place/region region_unknown']);
    });

    test('a headcount cannot fall below those who hold a seat', async () => {
      const job = await fresh();
      await service()
        .db.update(ads)
        .set({ applied: 3, confirmed: 2, arrived: 1, needed: 57 })
        .where(eq(ads.id, job.id));
      const few = await save(job, { ...job.fields, headcount: 5 });
      assert.deepEqual(faultsOf(few), ['/headcount headcount_below_taken']);
      const { body } = await save(job, { ...job.fields, headcount: 6 });
      assert.deepEqual(body.counts, { needed: 3, applied: 3, waitlisted: 0, confirmed: 2, arrived: 1 });
    });

    test('PDS-16: more seats go to those who wait, at once and when an ad is taken up again', async () => {
      const job = await fresh({ ...pickers, headcount: 1 });
      const apply = async () =>
        (await send(service(), `/v1/jobs/${job.id}/applications`, {}, await someone(service()))).status;
      assert.deepEqual([await apply(), await apply(), await apply()], [201, 201, 201]);
      const { body: full } = await own(job);
      assert.deepEqual([full.counts.applied, full.counts.waitlisted], [1, 2]);
      const { body: more } = await save(full, { ...full.fields, headcount: 2 });
      assert.deepEqual([more.counts.applied, more.counts.waitlisted], [2, 1]);
      const closed = await step(service(), cast().owner, more, 'closure', { outcome: 'closed' });
      const again = { validUntil: pickers.validUntil, headcount: 5 };
      const { counts } = await step(service(), cast().owner, closed, 'reopening', again);
      assert.deepEqual(counts, { needed: 5, applied: 3, waitlisted: 0, confirmed: 0, arrived: 0 });
    });

    test('what a kind of pay has no use for is left out, not stored', async () => {
      const negotiable = { ...pickers, pay: { per: 'negotiable', amountFen: 1 } };
      const job = await draft(service(), cast().owner, cast().employer.id, negotiable);
      assert.deepEqual(job.fields.pay, { per: 'negotiable' });
      const daily = { ...pickers, pay: { per: 'day', amountFen: 22_000, unit: '件' } };
      const { body } = await save(job, daily);
      assert.deepEqual(body.fields.pay, { per: 'day', amountFen: 22_000 });
    });

    test('GEM-08, F9: an ad is over at its minute by itself, and the background work writes it down once', async () => {
      const { clock, db } = service();
      const job = await fresh();
      clock.now = new Date('2026-11-22T17:59:59+08:00');
      assert.ok(await isFound(service(), job.id));
      clock.now = new Date('2026-11-22T18:00:00+08:00');
      assert.ok(!(await isFound(service(), job.id)));
      assert.equal((await service().get<Schemas['Job']>(`/v1/jobs/${job.id}`)).body.status, 'expired');
      assert.ok((await expireAds(db, clock.now, seededRandom(3))) > 0);
      assert.equal(await expireAds(db, clock.now, seededRandom(4)), 0);
      const lines = await db.select().from(auditLog).where(eq(auditLog.object, job.id));
      const ends = lines.filter(({ action }) => action === 'job.expired');
      assert.deepEqual(
        ends.map(({ at, personId, siteId }) => [at, personId, siteId]),
        [[clock.now, null, null]],
      );
      clock.now = testNow;
    });

    test('ends by its employer’s word, and comes back at once where nothing that was checked has changed', async () => {
      const job = await fresh();
      const later = { validUntil: '2026-11-25T18:00:00+08:00' };
      const early = await send(service(), `/v1/jobs/${job.id}/reopening`, later, cast().owner);
      assert.deepEqual([early.status, early.body.code], [409, 'job_not_ended']);
      const closed = await step(service(), cast().owner, job, 'closure', { outcome: 'filled' });
      assert.deepEqual([closed.status, await isFound(service(), job.id)], ['filled', false]);
      const twice = await send(service(), `/v1/jobs/${job.id}/closure`, { outcome: 'closed' }, cast().owner);
      assert.deepEqual([twice.status, twice.body.code], [409, 'job_not_published']);
      const open = await step(service(), cast().owner, closed, 'reopening', { ...later, headcount: 80 });
      assert.deepEqual(
        [open.status, open.counts.needed, await isFound(service(), job.id)],
        ['published', 80, true],
      );

      tick();
      const again = await step(service(), cast().owner, open, 'closure', {
        outcome: 'closed',
        reason: '下雨不摘',
      });
      tick();
      const { body: changed } = await save(again, { ...again.fields, content: '采摘、装筐，改成夜里干。' });
      assert.equal(changed.status, 'closed');
      tick();
      const waiting = await step(service(), cast().owner, changed, 'reopening', later);
      assert.deepEqual([waiting.status, await isFound(service(), job.id)], ['submitted', false]);
      assert.deepEqual((await events(job)).slice(0, 3), [
        ['reopened', 'submitted', 'employer', null],
        ['changed', 'closed', 'employer', null],
        ['closed', 'closed', 'employer', '下雨不摘'],
      ]);
      service().clock.now = testNow;
    });

    test('GEM-21: an ad that is over says so at its link only as a clerk approved it', async () => {
      const job = await fresh();
      const closed = await step(service(), cast().owner, job, 'closure', { outcome: 'closed' });
      const link = `/v1/jobs/${job.id}`;
      assert.equal((await service().get<Schemas['Job']>(link)).body.status, 'closed');
      const title = '先交押金五百元';
      const { body: changed } = await save(closed, { ...closed.fields, title });
      assert.deepEqual([changed.status, changed.fields.title], ['closed', title]);
      assert.equal((await service().refused(link)).status, 404);
      const page = await service().fetch(`/jobs/${job.id}`);
      assert.deepEqual([page.status, (await page.text()).includes(title)], [404, false]);
      assert.equal((await send(service(), `${link}/reports`, { reason: 'other' })).status, 404);
    });

    test('an expired ad is taken up again, and its history says first that it was over', async () => {
      const { clock } = service();
      const job = await fresh();
      clock.now = new Date('2026-11-23T08:00:00+08:00');
      const back = await someoneActing();
      const past = await send(
        service(),
        `/v1/jobs/${job.id}/reopening`,
        { validUntil: pickers.validUntil },
        back,
      );
      assert.deepEqual(faultsOf(past), ['/validUntil valid_until_past']);
      const late = await send(
        service(),
        `/v1/jobs/${job.id}/extensions`,
        { validUntil: '2026-11-25T18:00:00+08:00' },
        back,
      );
      assert.deepEqual([late.status, late.body.code], [409, 'job_not_published']);
      await step(service(), back, job, 'reopening', { validUntil: '2026-11-25T18:00:00+08:00' });
      assert.ok(await isFound(service(), job.id));
      const { body } = await service().get<Schemas['JobHistory']>(`/v1/jobs/${job.id}/history`, back);
      assert.deepEqual(
        body.items.slice(0, 2).map(({ event, at, actor }) => [event, at, actor]),
        [
          ['reopened', '2026-11-23T08:00:00+08:00', 'staff'],
          ['expired', pickers.validUntil, 'system'],
        ],
      );
      clock.now = testNow;
    });

    /** A clerk who signs in now: tokens of yesterday are over. */
    const someoneActing = () => clerkOf(service());

    test('PDS-18: holds longer without a new review', async () => {
      const job = await fresh();
      const longer = await step(service(), cast().owner, job, 'extensions', {
        validUntil: '2026-11-26T18:00:00+08:00',
      });
      assert.deepEqual([longer.status, longer.fields.validUntil], ['published', '2026-11-26T18:00:00+08:00']);
      const { clock } = service();
      clock.now = new Date('2026-11-26T17:59:00+08:00');
      assert.ok(await isFound(service(), job.id));
      clock.now = testNow;
    });

    test('PDS-18: a copy begins as a draft without the days that have passed, with its own sealed number', async () => {
      const job = await fresh();
      const { status, body } = await send(service(), `/v1/jobs/${job.id}/copies`, {}, cast().owner);
      assert.equal(status, 201);
      const { startsAt: _starts, endsAt: _ends, validUntil: _valid, ...kept } = job.fields;
      assert.deepEqual(body.fields, kept);
      assert.deepEqual(
        [body.status, body.version, body.contactPhone, body.contacts, body.publishedAt],
        ['draft', 1, '138****8031', 0, null],
      );
      assert.deepEqual(body.missing, ['/startsAt', '/endsAt', '/validUntil']);
      assert.notEqual(body.id, job.id);
    });

    test('PDS-17: a station writes an ad for an employer who called, and the history says so', async () => {
      const job = await draft(service(), cast().clerk, cast().employer.id, { ...pickers, channel: 'phone' });
      tick();
      await step(service(), cast().clerk, job, 'submission');
      assert.deepEqual(await events(job), [
        ['submitted', 'submitted', 'staff', null],
        ['created', 'draft', 'staff', null],
      ]);
      service().clock.now = testNow;
      const abroad = await clerkOf(service(), '150404');
      assert.equal((await own(job, abroad)).status, 404);
      assert.equal((await own(job, await someone(service()))).status, 403);
      const foreign = await send(service(), `/v1/employers/${cast().employer.id}/jobs`, pickers, abroad);
      assert.equal(foreign.status, 404);
    });

    test('GD-27: an employer hires in another county, whose clerks judge the ad', async () => {
      const place = { region: '150404', address: '振兴街 12 号物流园' };
      const job = await draft(service(), cast().owner, cast().employer.id, { ...pickers, place });
      const submitted = await step(service(), cast().owner, job, 'submission');
      const decision = { decision: 'approve', reason: '到现场看过' };
      const home = await send(service(), `/v1/jobs/${job.id}/reviews`, decision, {
        ...cast().clerk,
        ...ifMatch(submitted),
      });
      assert.equal(home.status, 404);
      const there = await clerkOf(service(), '150404');
      const approved = await step(service(), there, submitted, 'reviews', decision);
      assert.equal(approved.status, 'published');
      const { body } = await service().get<Schemas['JobPage']>('/v1/jobs?limit=100&region=150404');
      assert.ok(body.items.some(({ id }) => id === job.id));
    });

    test('CF-32: an employer’s ads are listed by state, those changed last first', async () => {
      const firm = await register(service(), cast().owner, {
        kind: 'household',
        name: '列表先生家',
        region: '632801',
        idNumber: '632801188503120028',
        contactName: '示例先生',
      });
      const made: string[] = [];
      const { clock } = service();
      for (let minute = 0; minute < 5; minute++) {
        clock.now = new Date(testNow.getTime() + minute * 60_000);
        made.unshift((await draft(service(), cast().owner, firm.id)).id);
      }
      const first = await service().get<Schemas['ManagedJobPage']>(
        `/v1/employers/${firm.id}/jobs?limit=3`,
        cast().owner,
      );
      const rest = await service().get<Schemas['ManagedJobPage']>(
        `/v1/employers/${firm.id}/jobs?limit=3&status=draft&cursor=${first.body.page.nextCursor}`,
        cast().owner,
      );
      clock.now = testNow;
      assert.deepEqual(
        [...first.body.items, ...rest.body.items].map(({ id }) => id),
        made,
      );
      const open = await service().get<Schemas['ManagedJobPage']>(
        `/v1/employers/${firm.id}/jobs?status=published`,
        cast().owner,
      );
      assert.deepEqual(open.body.items, []);
      assert.equal(
        (await service().refused(`/v1/employers/${firm.id}/jobs`, await someone(service()))).status,
        403,
      );
    });

    test('a station that does not exist is refused by name', async () => {
      const stationId = 'station_01K9ZV6Q3M8T4R2N7X5B0C1DZZ';
      const path = `/v1/employers/${cast().employer.id}/jobs`;
      const answer = await send(service(), path, { ...pickers, stationId }, cast().owner);
      assert.deepEqual(faultsOf(answer), ['/stationId station_unknown']);
    });
  },
  { limits: noLimits },
);
