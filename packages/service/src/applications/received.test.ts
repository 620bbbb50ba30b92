import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { and, eq } from 'drizzle-orm';
import { auditLog } from '../audit/store.ts';
import { bearer, giveRole, signIn } from '../identity/testing.ts';
import { ads } from '../jobs/tables.ts';
import { clerkOf, county, send, someone } from '../jobs/testing.ts';
import { noLimits } from '../rate/limits.ts';
import { describeService } from '../testing/suite.ts';
import { applied, cancel, handle, held, nextPhone, openJob, seatsOf } from './testing.ts';

type Page = Schemas['ReceivedApplicationPage'];

describeService(
  'applications as the employer and the station see them',
  (service) => {
    const list = (jobId: string, who: Record<string, string>, query = '') =>
      service().get<Page>(`/v1/jobs/${jobId}/applications?limit=2${query}`, who);
    const looksAt = async (jobId: string) => {
      const lines = await service()
        .db.select()
        .from(auditLog)
        .where(and(eq(auditLog.action, 'application.reveal'), eq(auditLog.object, jobId)));
      return lines.map(({ personId, details }) => ({ personId, details }));
    };
    const employerOf = async (organisation: string) => {
      const phone = nextPhone();
      await giveRole(service(), phone, 'employer', county, organisation);
      return bearer(await signIn(service(), phone));
    };

    test('are listed in the order in which people applied, page by page and by state', async () => {
      const job = await openJob(service(), { headcount: 2 });
      const employer = await employerOf(job.employerId);
      const all: Schemas['Application'][] = [];
      for (let count = 0; count < 5; count++) all.push(await applied(service(), job.id));
      const first = await list(job.id, employer);
      const second = await list(job.id, employer, `&cursor=${first.body.page.nextCursor}`);
      const third = await list(job.id, employer, `&cursor=${second.body.page.nextCursor}`);
      const shown = [first, second, third].flatMap(({ body }) => body.items);
      assert.deepEqual(
        shown.map(({ id }) => id),
        all.map(({ id }) => id),
      );
      assert.equal(third.body.page.nextCursor, null);
      assert.deepEqual(
        shown.map(({ waitingPlace }) => waitingPlace),
        [null, null, 1, 2, 3],
      );
      const waiting = await list(job.id, employer, '&status=waitlisted');
      assert.deepEqual(
        waiting.body.items.map(({ id }) => id),
        all.slice(2, 4).map(({ id }) => id),
      );
      assert.equal((await list(job.id, employer, '&cursor=x')).status, 400);
      const unseen = await list(job.id, employer, '');
      await cancel(service(), all[0] ?? assert.fail());
      assert.notEqual((await list(job.id, employer)).headers.get('ETag'), unseen.headers.get('ETag'));
    });

    test('the number is masked until the applicant is confirmed, and every look at it leaves a line', async () => {
      const job = await openJob(service());
      const employer = await employerOf(job.employerId);
      const phone = nextPhone();
      const { id } = await applied(service(), job.id, { phone });
      const before = await list(job.id, employer);
      assert.deepEqual(
        before.body.items.map(({ phone }) => phone),
        [`${phone.slice(0, 3)}****${phone.slice(7)}`],
      );
      assert.deepEqual(await looksAt(job.id), []);

      const confirmed = await handle(service(), employer, id, 'confirmation');
      assert.deepEqual([confirmed.body.phone, confirmed.headers.get('Cache-Control')], [phone, 'no-store']);
      assert.equal((await list(job.id, employer)).body.items[0]?.phone, phone);
      assert.equal((await handle(service(), employer, id, 'arrival')).body.phone, phone);
      const looks = await looksAt(job.id);
      assert.equal(looks.length, 3);
      const me = await service().get<Schemas['Person']>('/v1/identity/me', employer);
      for (const { personId, details } of looks) {
        assert.deepEqual([personId, details], [me.body.id, { field: 'phone', applications: id }]);
      }
    });

    test('confirming and arriving may be repeated and count once', async () => {
      const job = await openJob(service());
      const employer = await employerOf(job.employerId);
      const { id } = await applied(service(), job.id);
      const first = await handle(service(), employer, id, 'confirmation');
      const second = await handle(service(), employer, id, 'confirmation');
      assert.deepEqual(second.body, first.body);
      await handle(service(), employer, id, 'arrival');
      const arrived = await handle(service(), employer, id, 'arrival');
      assert.deepEqual([arrived.status, arrived.body.status], [200, 'arrived']);
      assert.equal((await handle(service(), employer, id, 'confirmation')).body.status, 'arrived');
      const { needed, confirmed, arrived: count } = await seatsOf(service(), job.id);
      assert.deepEqual([needed, confirmed, count], [59, 0, 1]);
    });

    test('whoever is declined is told why, keeps the number to themselves and leaves the seat to the line', async () => {
      const job = await openJob(service(), { headcount: 1 });
      const employer = await employerOf(job.employerId);
      const mine = await applied(service(), job.id);
      const { id } = mine;
      const next = await applied(service(), job.id);
      await handle(service(), employer, id, 'confirmation');
      const reason = '临时不去那块地了';
      const refused = await handle(service(), employer, id, 'refusal', { reason });
      assert.deepEqual([refused.status, refused.body.status, refused.body.reason], [200, 'declined', reason]);
      assert.match(refused.body.phone, /\*{4}/);
      const theirs = await service().get<Schemas['Application']>(held(mine));
      assert.deepEqual([theirs.body.reason, theirs.body.endedAt !== null], [reason, true]);
      const moved = await service().get<Schemas['Application']>(held(next));
      assert.equal(moved.body.status, 'applied');
      const again = await handle(service(), employer, id, 'confirmation');
      assert.deepEqual([again.status, again.body.code], [409, 'application_state']);
      const without = await handle(service(), employer, next.id, 'refusal', { reason: '' });
      assert.equal(without.body.errors?.[0]?.code, 'decision_reason_required');
    });

    test('who has arrived is neither declined nor withdrawn, and nobody arrives unconfirmed', async () => {
      const job = await openJob(service());
      const employer = await employerOf(job.employerId);
      const mine = await applied(service(), job.id);
      const { id } = mine;
      assert.equal((await handle(service(), employer, id, 'arrival')).body.code, 'application_state');
      await handle(service(), employer, id, 'confirmation');
      await handle(service(), employer, id, 'arrival');
      const late = await cancel(service(), mine);
      assert.deepEqual([late.status, late.body.code], [409, 'application_arrived']);
      const declined = await handle(service(), employer, id, 'refusal', { reason: '不用了' });
      assert.deepEqual([declined.status, declined.body.code], [409, 'application_state']);
    });

    test('withdrawing may be repeated, and does not undo what the employer decided', async () => {
      const job = await openJob(service());
      const employer = await employerOf(job.employerId);
      const mine = await applied(service(), job.id);
      const gone = await cancel(service(), mine);
      assert.deepEqual((await cancel(service(), mine)).body, gone.body);
      const other = await applied(service(), job.id);
      await handle(service(), employer, other.id, 'refusal', { reason: '人已经够了' });
      assert.equal((await cancel(service(), other)).body.code, 'application_state');
    });

    test('are for the employer and the station of the place, and not found by anybody else', async () => {
      const job = await openJob(service());
      const { id } = await applied(service(), job.id);
      const others = [
        await employerOf('emp_01K9ZV6Q3M8T4R2N7X5B0C1DFZ'),
        await clerkOf(service(), '150404'),
        await clerkOf(service(), '150000', 'county'),
      ];
      for (const other of others) {
        assert.equal((await list(job.id, other)).status, 404);
        for (const verb of ['confirmation', 'arrival'])
          assert.equal((await handle(service(), other, id, verb)).status, 404);
        assert.equal((await handle(service(), other, id, 'refusal', { reason: '好奇' })).status, 404);
      }
      assert.equal((await list(job.id, await someone(service()))).status, 403);
      assert.equal((await list(job.id, await clerkOf(service()))).status, 200);
      assert.deepEqual(await looksAt(job.id), []);
    });

    test('nobody withdraws in the name of the applicant by what the list shows', async () => {
      const job = await openJob(service());
      const employer = await employerOf(job.employerId);
      const mine = await applied(service(), job.id);
      const [received] = (await list(job.id, employer)).body.items;
      assert.equal(received?.id, mine.id);
      assert.doesNotMatch(JSON.stringify(received), new RegExp(mine.ticket));
      const path = `/v1/applications/${mine.id}`;
      const wrong = mine.ticket.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
      for (const who of [employer, await clerkOf(service()), await someone(service())]) {
        for (const query of ['', `?ticket=${wrong}`]) {
          assert.equal((await service().get(`${path}${query}`, who)).status, 404);
          assert.equal((await send(service(), `${path}/cancellation${query}`, {}, who)).status, 404);
        }
      }
      const other = await applied(service(), job.id);
      assert.equal((await service().get(`${path}?ticket=${other.ticket}`)).status, 404);
      const nobody = await send(service(), `${path}/cancellation`, {});
      assert.deepEqual(
        [nobody.status, nobody.body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)],
        [400, ['/ticket application_ticket_required']],
      );
      assert.equal((await seatsOf(service(), job.id)).applied, 2);
    });

    test('whose application it is needs no ticket, nor does whoever proves the number later', async () => {
      const job = await openJob(service());
      const worker = await someone(service());
      const own = await applied(service(), job.id, {}, worker);
      const phone = nextPhone();
      const before = await applied(service(), job.id, { phone });
      const owner = bearer(await signIn(service(), phone));
      for (const [{ id, ticket }, who] of [
        [own, worker],
        [before, owner],
      ] as const) {
        const seen = await service().get<Schemas['Application']>(`/v1/applications/${id}`, who);
        assert.deepEqual([seen.status, seen.body.ticket], [200, ticket]);
        const gone = await send(service(), `/v1/applications/${id}/cancellation`, {}, who);
        assert.deepEqual([gone.status, gone.body.status], [200, 'cancelled']);
      }
    });

    test('an ad that clerks took from the public gets no more numbers', async () => {
      const job = await openJob(service());
      const employer = await employerOf(job.employerId);
      const { id } = await applied(service(), job.id);
      await service().db.update(ads).set({ status: 'taken_down' }).where(eq(ads.id, job.id));
      const refused = await handle(service(), employer, id, 'confirmation');
      assert.deepEqual([refused.status, refused.body.code], [409, 'job_not_open']);
      assert.equal((await seatsOf(service(), job.id)).applied, 1);
    });
  },
  { limits: noLimits },
);
