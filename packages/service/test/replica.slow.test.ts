import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { query, until } from '../src/database/embedded/testing.ts';
import { migrate } from '../src/database/migrate.ts';
import { readMigrations } from '../src/database/migration-files.ts';
import { connectPostgres } from '../src/database/postgres.ts';
import { useReplica, type Replica } from '../src/database/replica.ts';
import type { Database } from '../src/database/database.ts';
import { testNow, testService, type TestService } from '../src/testing/service.ts';
import { signIn } from '../src/identity/testing.ts';
import { debianPostgresMissing, startDebianPostgres, type DebianPostgres } from './debian-postgres.ts';

describe('reads from a streaming replica', { skip: debianPostgresMissing }, () => {
  let primary: DebianPostgres;
  let standby: DebianPostgres;
  let db: Database;
  let replicaDb: Database;
  let replica: Replica;
  let service: TestService;
  let reads = 0;
  const changes: boolean[] = [];
  const queriesThere = async (): Promise<number> => {
    const text = `select calls::int from (select sum(xact_commit) as calls from pg_stat_database) s`;
    return Number((await query(standby.adminUrl, text))[0]?.calls);
  };

  before(async () => {
    primary = await startDebianPostgres();
    standby = await startDebianPostgres({ primary });
    db = connectPostgres({ url: primary.adminUrl });
    await migrate(db, await readMigrations(), testNow);
    replicaDb = connectPostgres({ url: standby.adminUrl, timeoutMs: 1_000 });
    replica = useReplica({ primary: db, replica: replicaDb, onChange: (isUsed) => changes.push(isUsed) });
    const read: Replica['read'] = (work) => {
      reads += 1;
      return replica.read(work);
    };
    service = await testService(db, { replica: { read } });
    const position = `select pg_current_wal_lsn()::text as lsn`;
    const [at] = await query(primary.adminUrl, position);
    await until(async () => {
      const [row] = await query(
        standby.adminUrl,
        `select pg_last_wal_replay_lsn() >= '${String(at?.lsn)}' as there`,
      );
      return row?.there === true;
    });
  });
  after(async () => {
    await replica?.close();
    await db?.close();
    await standby?.stop();
    await primary?.stop();
  });

  /** Rows that only the replica's own settings can tell apart: which server answered. */
  const isReplica = async (): Promise<unknown> => {
    const { rows } = await replica.read((from) => from.execute('select pg_is_in_recovery() as replica'));
    return rows[0]?.replica;
  };

  it('go to the primary until the replica was seen to keep up, then to the replica', async () => {
    assert.equal(await isReplica(), false);
    await replica.look();
    assert.equal(await isReplica(), true);
    assert.deepEqual(changes, [true]);
    assert.ok((await queriesThere()) > 0);
  });

  it('are those of people who are not signed in; whoever is reads what was just written', async () => {
    assert.equal((await service.get('/v1/jobs')).status, 200);
    assert.equal(reads, 1);
    const { accessToken } = await signIn(service, '13800138060');
    assert.equal((await service.get('/v1/jobs', { Authorization: `Bearer ${accessToken}` })).status, 200);
    assert.equal(reads, 1);
    assert.deepEqual(service.faults, []);
  });

  it('find on the primary what has not arrived on the replica', async () => {
    await query(standby.adminUrl, 'select pg_wal_replay_pause()');
    await db.execute(`insert into sites (id, name, origins) values ('site_new', '新网站', '{}')`);
    const found = await replica.read(async (from) => {
      const { rows } = await from.execute(`select id from sites where id = 'site_new'`);
      if (rows.length === 0) throw new Error('not found');
      return rows;
    });
    assert.equal(found.length, 1);
  });

  it('go to the primary while the replica lags', async () => {
    // More than the replica may have received without showing it.
    await db.execute(`insert into employers (region, id, name) select '632801', 'e' || n, repeat('站', 50)
      from generate_series(1, 20000) n`);
    await until(async () => {
      await replica.look();
      return (await isReplica()) === false;
    });
    await query(standby.adminUrl, 'select pg_wal_replay_resume()');
    await until(async () => {
      await replica.look();
      return (await isReplica()) === true;
    });
  });

  it('lose not one answer when the replica is killed', async () => {
    const answers = Array.from({ length: 200 }, async (_, index) => {
      if (index === 50) await standby.kill();
      return (await service.get('/v1/jobs')).status;
    });
    assert.deepEqual([...new Set(await Promise.all(answers))], [200]);
    await replica.look();
    assert.equal(await isReplica(), false);
    assert.equal(changes.at(-1), false);
    assert.deepEqual(service.faults, []);
  });
});
