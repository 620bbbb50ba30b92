import assert from 'node:assert/strict';
import { test } from 'node:test';
import { and, eq, inArray } from 'drizzle-orm';
import pg from 'pg';
import { auditLog } from '../audit/store.ts';
import { clerkOf, ifMatch, put, type Managed } from '../jobs/testing.ts';
import { drawFrom, seededRandom } from '../seed/random.ts';
import { busyService } from '../testing/busy.ts';
import type { TestService } from '../testing/service.ts';
import { applications } from './tables.ts';
import { applied, apply, cancel, handle, openJob, seatsOf } from './testing.ts';

const inTurn = ({ db }: TestService, jobId: string) =>
  db.select().from(applications).where(eq(applications.jobId, jobId)).orderBy(applications.turn);

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

test('F9: 200 who apply at once get sixty seats, none twice, and a line; thirty who go let its first thirty in', async (t) => {
  const service = await busyService(t);
  const job = await openJob(service);
  const answers = await Promise.all(times(200, () => apply(service, job.id)));
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
  assert.deepEqual(await seatsOf(service, job.id), {
    status: 'published',
    needed: 60,
    applied: 60,
    waitlisted: 140,
    confirmed: 0,
    arrived: 0,
  });

  const before = await inTurn(service, job.id);
  assert.deepEqual(
    before.map(({ turn }) => turn),
    times(200, (index) => index + 1),
    'every turn is given once',
  );
  assert.ok(before.slice(0, 60).every(({ status }) => status === 'applied'));
  const line = before.slice(60);
  const places = new Map(answers.map(({ body }) => [body.id, body.waitingPlace]));
  assert.deepEqual(
    line.map(({ id }) => places.get(id)),
    times(140, (index) => index + 1),
    'each was told the place at which they stand',
  );

  const leaving = new Set(before.filter(({ turn }) => turn <= 60 && turn % 2 === 0).map(({ id }) => id));
  const theirs = answers.filter(({ body }) => leaving.has(body.id));
  await Promise.all(theirs.map(({ body }) => cancel(service, body)));
  const after = await inTurn(service, job.id);
  assert.deepEqual(
    after.filter(({ turn, status }) => turn > 60 && status === 'applied').map(({ id }) => id),
    line.slice(0, 30).map(({ id }) => id),
    'the first thirty of the line, and nobody else',
  );
  const seats = await seatsOf(service, job.id);
  assert.deepEqual([seats.applied, seats.waitlisted], [60, 110]);
});

test('one number that applies many times at once holds one seat', async (t) => {
  const service = await busyService(t);
  const job = await openJob(service, { headcount: 3 });
  const phone = '13800138055';
  const answers = await Promise.all(times(20, () => apply(service, job.id, { phone })));
  assert.equal(answers.filter(({ status }) => status === 201).length, 1);
  assert.deepEqual(
    [...new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))],
    ['applied_already'],
  );
  assert.equal((await seatsOf(service, job.id)).applied, 1);
});

test('however many move up together, their lines in the audit log are one statement', async (t) => {
  const service = await busyService(t);
  const clerk = await clerkOf(service);
  const { id } = await openJob(service, { headcount: 1 });
  const all = await Promise.all(times(31, () => applied(service, id)));
  const { body: job } = await service.get<Managed>(`/v1/jobs/${id}/record`, clerk);
  const query = t.mock.method(pg.Client.prototype, 'query');
  const more = { ...job.fields, headcount: 31, contactPhone: '13800138031' };
  const { status, body } = await put(service, `/v1/jobs/${id}`, more, { ...clerk, ...ifMatch(job) });
  assert.deepEqual([status, body.counts?.applied, body.counts?.waitlisted], [200, 31, 0]);
  const sent = query.mock.calls.map(({ arguments: [asked] }) => JSON.stringify(asked));
  assert.equal(sent.filter((text) => /insert into .{0,9}audit_log/.test(text)).length, 2, 'job and line');
  const isMove = and(
    eq(auditLog.action, 'application.move_up'),
    inArray(
      auditLog.object,
      all.map(({ id }) => id),
    ),
  );
  const lines = await service.db.select().from(auditLog).where(isMove);
  assert.equal(lines.length, 30);
  assert.deepEqual(lines[0]?.details, { job: id });
});

test('whatever happens at once, no more hold a seat than there are, and the counts are those of the rows', async (t) => {
  const service = await busyService(t);
  const draw = drawFrom(seededRandom(17));
  const clerk = await clerkOf(service);
  const job = await openJob(service, { headcount: 8 });
  const first = await Promise.all(times(20, () => applied(service, job.id)));
  const steps = times(120, () => {
    const mine = draw.pick(first);
    const { id } = mine;
    return draw.pick([
      () => apply(service, job.id),
      () => cancel(service, mine),
      () => handle(service, clerk, id, 'confirmation'),
      () => handle(service, clerk, id, 'refusal', { reason: '人已经够了' }),
      () => handle(service, clerk, id, 'arrival'),
    ]);
  });
  const answers = await Promise.all(steps.map((step) => step()));
  assert.deepEqual(
    answers.map(({ status }) => status).filter((status) => status >= 500),
    [],
  );
  const { needed, applied: held, waitlisted, confirmed, arrived } = await seatsOf(service, job.id);
  assert.equal(needed, 8 - confirmed - arrived);
  assert.ok(held + confirmed + arrived <= 8);
  assert.ok(waitlisted === 0 || held + confirmed + arrived === 8, 'nobody waits beside a free seat');
  assert.deepEqual(service.faults, []);
});
