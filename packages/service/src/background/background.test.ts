import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { it } from 'node:test';
import { query, until } from '../database/embedded/testing.ts';
import { connectPostgres } from '../database/postgres.ts';
import { createTestDatabase, testDatabase } from '../database/testing.ts';
import type { LogEntry } from '../observe/log.ts';
import { testSecrets } from '../testing/service.ts';
import { keepBackground, startBackground } from './background.ts';
import { forgetExpired } from './retention.ts';

const now = new Date('2026-11-21T10:00:00Z');
const seeded = `
  insert into sites (id, name, origins) values ('site_1', '示范网站', '{}');
  insert into persons (id, created_at) values ('person_1', '2026-01-01Z');
  insert into sign_in_codes (phone_hash, code_hash, tries_left, resend_at, expires_at) values
    ('old', 'h', 5, '2026-11-21T09:56Z', '2026-11-21T09:59:59Z'),
    ('live', 'h', 5, '2026-11-21T09:59Z', '2026-11-21T10:03Z');
  insert into sessions (id, person_id, site_id, generation, rotated_at, created_at, expires_at, ended_at) values
    ('old', 'person_1', 'site_1', 1, '2026-10-01Z', '2026-10-01Z', '2026-11-21T09:00Z', null),
    ('ended', 'person_1', 'site_1', 1, '2026-11-01Z', '2026-11-01Z', '2026-12-01Z', '2026-11-02Z'),
    ('live', 'person_1', 'site_1', 1, '2026-11-01Z', '2026-11-01Z', '2026-12-01Z', null);
  insert into permits (name, starts_at, used) values ('old', '2026-11-21T07:59Z', 1), ('live', '2026-11-21T09:00Z', 1);
  insert into idempotency_keys (scope, key, request_hash, answer_sealed, created_at) values
    ('s', 'old', 'h', 'a', '2026-11-20T09:59Z'), ('s', 'live', 'h', 'a', '2026-11-20T10:01Z');
  insert into audit_log (id, at, request_id, action, object, details)
    values ('kept', '2020-01-01Z', 'r', 'session.begin', 'old', '{}');`;
const oneEach = { sign_in_codes: 1, sessions: 1, permits: 1, idempotency_keys: 1 };
const none = { sign_in_codes: 0, sessions: 0, permits: 0, idempotency_keys: 0 };

it('forgets codes, sessions, rate counts and stored answers when their time is over, and nothing else', async (t) => {
  const db = await testDatabase(t);
  await db.plainTransaction((tx) => tx.script(seeded));

  assert.deepEqual(await forgetExpired(db, now), oneEach);
  assert.deepEqual(await forgetExpired(db, now), none);
  const { rows } = await db.execute(`
    select phone_hash as left_over from sign_in_codes union all select id from sessions
    union all select name from permits union all select key from idempotency_keys
    union all select id from audit_log order by 1`);
  assert.deepEqual(
    rows.map(({ left_over }) => left_over),
    ['ended', 'kept', 'live', 'live', 'live', 'live'],
  );
});

it('forgets more rows than one statement takes, and leaves those that somebody holds', async (t) => {
  const db = await testDatabase(t);
  await db.execute(`insert into permits (name, starts_at, used)
    select 'p' || n, '2026-11-01Z', 1 from generate_series(1, 2500) n`);
  await db.transaction(async (tx) => {
    await tx.execute(`select from permits where name = 'p7' for update`);
    const { promise, resolve } = Promise.withResolvers<number>();
    // Outside this transaction, as another process would do it.
    setImmediate(() => resolve(0));
    await promise;
  });
  assert.deepEqual(await forgetExpired(db, now), { ...none, permits: 2500 });
});

it('gives each order to one of several processes, by the clock from outside, and stops when it is done', async (t) => {
  const { url, drop } = await createTestDatabase();
  const db = connectPostgres({ url });
  t.after(() => db.close().then(drop));
  await db.plainTransaction((tx) => tx.script(seeded));

  const entries: LogEntry[] = [];
  const faults: unknown[] = [];
  const options = {
    url,
    db,
    secrets: testSecrets,
    now: () => now,
    // What is due every minute may come in between.
    log: (entry: LogEntry) => void (entry.event === 'retention' && entries.push(entry)),
    onError: (error: unknown) => void faults.push(error),
  };
  const processes = await Promise.all([startBackground(options), startBackground(options)]);
  await processes[0]?.order('retention');
  await until(() => entries.length > 0);
  await processes[1]?.order('retention');
  await until(() => entries.length > 1);
  await Promise.all(processes.map((background) => background.close()));

  assert.deepEqual(entries, [
    { level: 'info', event: 'retention', ...oneEach },
    { level: 'info', event: 'retention', ...none },
  ]);
  assert.deepEqual(faults, []);
  // PostgreSQL takes a moment to notice that somebody has gone.
  const connections = `select from pg_stat_activity
    where datname = current_database() and application_name = 'yizhan background'`;
  await until(async () => (await db.execute(connections)).rows.length === 0);
});

it('begins as soon as the database can be reached, if that is away when the service starts', async (t) => {
  const { url, drop } = await createTestDatabase();
  t.after(drop);
  const db = connectPostgres({ url });
  t.after(() => db.close());
  const target = new URL(url);
  // Nobody listens here at first; then it leads to the database.
  const way = createServer((socket) => {
    const on = connect({ host: target.hostname, port: Number(target.port) });
    socket.pipe(on).pipe(socket);
    for (const end of [socket, on]) end.on('error', () => end.destroy());
  });
  await once(way.listen(0, '127.0.0.1'), 'listening');
  const { port } = way.address() as AddressInfo;
  way.close();
  const faults: unknown[] = [];
  const background = keepBackground({
    url: Object.assign(new URL(url), { port: String(port) }).href,
    db,
    secrets: testSecrets,
    now: () => now,
    log: () => undefined,
    onError: (error) => faults.push(error),
  });
  await until(() => faults.length > 0);
  way.listen(port, '127.0.0.1');
  const schedules = `select count(*)::int as n from pgboss.schedule where name in ('retention', 'reseal')`;
  await until(async () => (await query(url, schedules).catch(() => []))[0]?.n === 2);
  await background.close();
  way.close();
});
