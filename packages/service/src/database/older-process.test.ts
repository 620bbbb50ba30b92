import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import pg from 'pg';
import { query, until } from './embedded/testing.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './migration-files.ts';
import { connectPostgres } from './postgres.ts';
import { createTestDatabase, emptyDatabase } from './testing.ts';

const at = new Date('2026-11-21T02:00:00Z');
const migrations = await readMigrations();
const adverts = 20_000;

/** Data as a process of the first migration wrote it. */
const firstData = `
  insert into sites (id, name, region, hotline, origins) values ('site_1', '示范网站', null, null, '{https://a.example}');
  insert into site_keys (key, site_id) values ('pk_1', 'site_1');
  insert into employers (region, id, name) values ('632801', 'employer_1', '示范单位');
  insert into jobs (region, id, status, employer_id, title, trade, content, conditions, source, pay_per, pay_fen,
      pay_unit, settlement, headcount, needed, address, starts_at, ends_at, valid_until, published_at, transport, meals, insured)
    select '632801', 'job_' || n, 'published', 'employer_1', '采摘工', 'farming', '采摘', '无', 'employer', 'day', 20000,
      null, 'daily', 5, 5, '示范路1号', '2026-11-22Z', '2026-11-23Z', '2026-12-01Z', '2026-11-20Z', true, true, true
    from generate_series(1, ${adverts}) n;`;

/**
 * What processes of each migration sent, word for word: these stand for programs that are still running and are
 * never changed. A migration that brings a table brings a read and a write of it.
 */
const sentBy: Readonly<Record<string, readonly ((turn: number) => string)[]>> = {
  '0001-sites-employers-jobs.sql': [
    () => `select j.region, j.id, j.version, j.status, j.title, j.pay_fen, e.name, e.verified_at, e.version
      from jobs j join employers e on e.region = j.region and e.id = j.employer_id
      where j.status = 'published' and j.valid_until > '2026-11-21Z' order by j.published_at desc, j.id desc limit 20`,
    (turn) => `select * from jobs where id = 'job_${turn % adverts}'`,
    () => `select s.id, s.name, s.region, s.hotline, s.origins, s.version, k.valid_until
      from site_keys k join sites s on s.id = k.site_id where k.key = 'pk_1'`,
    (turn) =>
      `update jobs set needed = ${turn % 6}, version = version + 1 where region = '632801' and id = 'job_1'`,
    (turn) => `insert into employers (region, id, name) values ('632801', 'written_${turn}', '新单位')`,
  ],
  '0002-identity.sql': [
    (turn) => `insert into persons (id, phone_sealed, phone_hash, created_at)
      values ('person_${turn}', 'v1:s', 'hash_${turn}', '2026-11-21Z') on conflict do nothing`,
    () => `select * from persons where phone_hash = 'hash_1'`,
    (turn) => `insert into sessions (id, person_id, site_id, generation, rotated_at, created_at, expires_at)
      select 'session_${turn}', id, 'site_1', 1, '2026-11-21Z', '2026-11-21Z', '2026-12-21Z' from persons limit 1`,
    (
      turn,
    ) => `insert into audit_log (id, at, request_id, person_id, site_id, action, object, region, reason, details)
      values ('audit_${turn}', '2026-11-21Z', 'r', null, 'site_1', 'session.begin', 'session_1', null, null, '{}')`,
    () => `insert into permits (name, starts_at, used) values ('p', '2026-11-21Z', 1)
      on conflict (name, starts_at) do update set used = permits.used + excluded.used returning used`,
  ],
  '0007-job-life.sql': [
    (turn) => `insert into employers (region, id, name) values ('632801', 'written_${turn}', '新单位')`,
    (turn) => `insert into job_contacts (job_id, looks) values ('job_${turn % 9}', 1)
      on conflict (job_id) do update set looks = job_contacts.looks + 1`,
    (turn) => `insert into job_reports (id, job_id, reason, reported_at)
      values ('report_${turn}', 'job_1', 'other', '2026-11-21Z')`,
    () =>
      `insert into stations (region, id, name) values ('632801', 'station_1', '示范驿站') on conflict do nothing`,
    () => `select j.*, e.verified_until, s.name from jobs j join employers e on e.id = j.employer_id
      left join stations s on s.id = j.station_id
      where j.status = 'published' and j.public_until > '2026-11-21Z' order by j.published_at desc, j.id desc limit 20`,
    (
      turn,
    ) => `update jobs set status = 'submitted', waiting_since = '2026-11-21Z', changed_at = '2026-11-21Z',
      valid_until = '2026-12-02Z', version = version + 1 where id = 'job_${(turn % 100) + 1}'`,
  ],
  '0008-applications.sql': [
    (turn) => `insert into employers (region, id, name) values ('632801', 'written_${turn}', '新单位')`,
    (
      turn,
    ) => `insert into applications (region, id, job_id, turn, status, applicant_sealed, phone_hash, applied_for,
        published_at, applied_at)
      values ('632801', 'app_${turn}', 'job_${turn % 9}', ${turn}, 'applied', 'v1:s', 'hash_${turn}', '{}',
        '2026-11-20Z', '2026-11-21Z')`,
    (turn) =>
      `update applications set status = 'cancelled', ended_at = '2026-11-21Z', version = version + 1 where id = 'app_${turn}'`,
    (turn) => `select a.*, j.title, e.name from applications a join jobs j on j.id = a.job_id
      join employers e on e.id = j.employer_id where a.job_id = 'job_${turn % 9}' order by a.turn limit 20`,
  ],
};

const waitingForAll = `select from pg_locks where not granted and mode = 'AccessExclusiveLock'`;

/** A database that ends with this migration. */
async function baseline(t: Pick<TestContext, 'after'>, last: string): Promise<string> {
  const { url, drop } = await createTestDatabase();
  t.after(drop);
  const db = connectPostgres({ url });
  await emptyDatabase(db);
  await migrate(db, migrations.slice(0, migrations.findIndex(({ name }) => name === last) + 1), at);
  await db.plainTransaction((tx) => tx.script(firstData));
  await db.close();
  return url;
}

const migrateFully = async (url: string): Promise<string[]> => {
  const db = connectPostgres({ url, max: 2 });
  try {
    return await migrate(db, migrations, at);
  } finally {
    await db.close();
  }
};

for (const [last, statements] of Object.entries(sentBy)) {
  it(`a process of ${last} goes on reading and writing while the newest one migrates`, async (t) => {
    const url = await baseline(t, last);
    let turn = 0;
    let longestMs = 0;
    let isOver = false;
    const work = async (): Promise<void> => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        while (!isOver) {
          turn += 1;
          const mine = turn;
          for (const statement of statements) {
            const start = performance.now();
            await client.query(statement(mine));
            longestMs = Math.max(longestMs, performance.now() - start);
          }
        }
      } finally {
        await client.end();
      }
    };
    const workers = Promise.all([work(), work()]);
    await until(() => turn > 20);
    const applied = await migrateFully(url);
    const during = turn;
    await until(() => turn > during + 20);
    isOver = true;
    await workers;

    assert.deepEqual(
      applied,
      migrations.map(({ name }) => name).filter((name) => name > last),
    );
    const [found] = await query(
      url,
      `select (select count(*) from employers where id like 'written_%')
          + (select count(*) from audit_log where id like 'audit_%') as written,
        (select count(*) from jobs) as kept`,
    );
    assert.deepEqual(found, { written: String(turn), kept: String(adverts) });
    console.log(`${turn} turns, the longest statement ${longestMs.toFixed(0)} ms`);
    assert.ok(longestMs < 1_500, `a statement waited ${longestMs.toFixed(0)} ms`);
  });
}

it('every migration that makes a table has its own statements here', () => {
  const withTables = migrations.filter(({ sql }) => /^create (unlogged )?table/m.test(sql));
  assert.deepEqual(
    Object.keys(sentBy),
    withTables.map(({ name }) => name),
  );
});

it('an ad that older processes fill by hand is known to be, before and after they are told apart', async (t) => {
  const url = await baseline(t, '0010-token-statistics.sql');
  const send = (status: string, needed: number, id: string) =>
    query(url, `update jobs set status = '${status}', needed = ${needed} where id = '${id}'`);
  await send('filled', 5, 'job_1');
  await send('filled', 0, 'job_2');
  await migrateFully(url);
  await send('filled', 5, 'job_3');
  await send('filled', 0, 'job_4');
  await send('filled', 5, 'job_5');
  await send('published', 5, 'job_5');
  await send('filled', 0, 'job_5');
  assert.deepEqual(await query(url, 'select id from jobs where filled_by_hand order by id'), [
    { id: 'job_1' },
    { id: 'job_3' },
  ]);
});

describe('a migration that needs a lock which somebody holds', () => {
  it('and somebody reads ads and then their employers: neither waits for the other', async (t) => {
    const url = await baseline(t, '0001-sites-employers-jobs.sql');
    const reader = new pg.Client({ connectionString: url });
    await reader.connect();
    let isMigrated = false;
    const migrated = migrateFully(url).finally(() => (isMigrated = true));
    while (!isMigrated) {
      await reader.query('begin; select from jobs limit 1');
      await until(async () => isMigrated || (await query(url, waitingForAll)).length > 0);
      await reader.query('select from employers limit 1; commit');
    }
    assert.ok((await migrated).length > 0);
    await reader.end();
  });

  const more = { name: '9999-more.sql', sql: 'alter table jobs add column remark text' };

  it('lets readers and writers through meanwhile, and is applied when the lock is free', async (t) => {
    const url = await baseline(t, migrations.at(-1)?.name ?? '');
    const report = new pg.Client({ connectionString: url });
    await report.connect();
    await report.query('begin; select count(*) from jobs');

    const db = connectPostgres({ url });
    const migrated = migrate(db, [...migrations, more], at);
    await until(async () => (await query(url, waitingForAll)).length > 0);
    // It stands behind the migration until that gives up for a moment.
    await query(url, `update jobs set needed = 1 where region = '632801' and id = 'job_2'`);
    await report.query('commit');
    assert.deepEqual(await migrated, [more.name]);
    await Promise.all([report.end(), db.close()]);
  });
});
