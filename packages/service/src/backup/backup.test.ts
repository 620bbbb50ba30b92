import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { query, temporaryFolder } from '../database/embedded/testing.ts';
import { migrate } from '../database/migrate.ts';
import { readMigrations } from '../database/migration-files.ts';
import { connectPostgres } from '../database/postgres.ts';
import { createTestDatabase, emptyDatabase } from '../database/testing.ts';
import { cryptoRandom } from '../ids.ts';
import { checkKeys } from '../secrets/key-check.ts';
import { makeKeyring } from '../secrets/keyring.ts';
import { createSecrets } from '../secrets/secrets.ts';
import { seedDemo } from '../seed/demo.ts';
import { testNow, testSecrets } from '../testing/service.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { sealOf } from './seal.ts';

const migrations = await readMigrations();

async function emptyPlace(t: Pick<TestContext, 'after'>): Promise<string> {
  const { url, drop } = await createTestDatabase();
  t.after(drop);
  return url;
}

/** Demonstration data, a person with a sealed phone, and text that COPY has to escape. */
async function filledPlace(t: Pick<TestContext, 'after'>): Promise<string> {
  const url = await emptyPlace(t);
  const db = connectPostgres({ url });
  await seedDemo(db, { now: testNow, origins: ['https://www.county.example'] });
  await checkKeys(db, testSecrets, testNow);
  const sealed = await testSecrets.seal('persons.phone:person_1', '13800138000');
  await db.execute(`insert into persons (id, phone_sealed, phone_hash, created_at)
    values ('person_1', '${sealed}', 'hash', '2026-11-21Z')`);
  await db.execute(`insert into audit_log (id, at, request_id, action, object, details)
    values ('audit_1', '2026-11-21T01:02:03.456789Z', 'r', 'a', E'tab\\tline\\nback\\\\slash 站', '{"a": null}')`);
  await db.close();
  return url;
}

/** Every row of every lasting table, in an order that does not depend on where it stands. */
async function digests(url: string): Promise<Record<string, unknown>[]> {
  const tables = await query(
    url,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace
     and relkind = 'r' and relpersistence = 'p' order by 1`,
  );
  const parts = tables.map(
    ({ name }) => `select '${String(name)}' as name, count(*)::int as rows,
      md5(string_agg(t::text, '|' order by t::text collate "C")) as digest from ${String(name)} t`,
  );
  return query(url, `${parts.join(' union all ')} order by 1`);
}

describe('a backup', () => {
  it('brings every row of every table back into an empty place, and the keys still open it', async (t) => {
    const [from, to] = await Promise.all([filledPlace(t), emptyPlace(t)]);
    const file = join(await temporaryFolder(t), 'b');
    const made = await backup(from, file, testNow);
    const back = await restore({ url: to, file, migrations, now: testNow, secrets: testSecrets });

    assert.deepEqual(back, { madeAt: testNow.toISOString(), tables: made.tables });
    assert.deepEqual(await digests(to), await digests(from));
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    const [person] = await query(to, 'select phone_sealed from persons');
    assert.equal(
      await testSecrets.open('persons.phone:person_1', String(person?.phone_sealed)),
      '13800138000',
    );
  });

  it('holds no personal field in the clear, and no key', async (t) => {
    const file = join(await temporaryFolder(t), 'b');
    await backup(await filledPlace(t), file, testNow);
    const content = (await promisify(zstdDecompress)((await readFile(file)).subarray(0, -8))).toString(
      'latin1',
    );
    assert.match(content, /yizhan-backup/);
    assert.doesNotMatch(content, /13800138000/);
    for (const { digest } of await testSecrets.checks()) assert.ok(content.includes(digest));
  });

  it('is of one instant while writers go on, and leaves them alone', async (t) => {
    const [from, to] = await Promise.all([filledPlace(t), emptyPlace(t)]);
    const file = join(await temporaryFolder(t), 'b');
    const db = connectPostgres({ url: from, max: 4 });
    let written = 0;
    let stopped = false;
    // One line and one person at a time: a backup of two instants would have more of one than of the other.
    const write = async (): Promise<void> => {
      while (!stopped) {
        written += 1;
        const id = `w${written}`;
        await db.plainTransaction((tx) =>
          tx.script(`insert into persons (id, created_at) values ('${id}', '2026-11-21Z');
            insert into audit_log (id, at, request_id, action, object, details)
            values ('${id}', '2026-11-21Z', 'r', 'a', 'o', '{}')`),
        );
      }
    };
    const writers = Promise.all([write(), write(), write()]);
    await backup(from, file, testNow);
    const during = written;
    stopped = true;
    await writers;
    await db.close();

    await restore({ url: to, file, migrations, now: testNow });
    const count = `select (select count(*)::int from persons where id like 'w%') as persons,
      (select count(*)::int from audit_log where id like 'w%') as lines`;
    const [there] = await query(to, count);
    assert.equal(there?.persons, there?.lines);
    assert.ok(Number(there?.persons) <= during);
    const [here] = await query(from, count);
    assert.deepEqual(here, { persons: written, lines: written });
  });

  it('that was cut short or changed at any place is refused in one line, and nothing stands there', async (t) => {
    const [from, to] = await Promise.all([filledPlace(t), emptyPlace(t)]);
    const file = join(await temporaryFolder(t), 'b');
    await backup(from, file, testNow);
    const whole = await readFile(file);
    const before = await digests(to);
    const unpack = promisify(zstdDecompress);
    const plain = await unpack(whole.subarray(0, -8));
    const packed = async (content: Buffer): Promise<Buffer> => {
      const frames = await promisify(zstdCompress)(content);
      return Buffer.concat([frames, sealOf(frames.length)]);
    };
    const word = plain.indexOf('格尔木');
    assert.ok(word > 0);
    const changed = Buffer.from(plain);
    changed.write('平顶山', word);
    const spoiled: [string, Buffer][] = [
      ['cut in the middle', whole.subarray(0, whole.length / 2)],
      ['cut at its last byte', whole.subarray(0, -1)],
      ['cut and sealed again', Buffer.concat([whole.subarray(0, 999), sealOf(999)])],
      ['cut before its last note', await packed(plain.subarray(0, -120))],
      ['a byte of the file', Buffer.from(whole.with(-40, (whole.at(-40) ?? 0) ^ 1))],
      ['a word of a row', await packed(changed)],
      ['another file', Buffer.from('PGDMP and so on')],
      ['an empty file', Buffer.alloc(0)],
    ];
    for (const [what, bytes] of spoiled) {
      await writeFile(file, bytes);
      await assert.rejects(
        restore({ url: to, file, migrations, now: testNow }),
        /^Error: This backup is damaged and nothing was restored: [^\n]+\.$/,
        what,
      );
      assert.deepEqual(await digests(to), before, what);
    }
    await writeFile(file, whole);
    await restore({ url: to, file, migrations, now: testNow });
    assert.deepEqual(await digests(to), await digests(from));
  });

  it('is not poured over what is already there', async (t) => {
    const from = await filledPlace(t);
    const file = join(await temporaryFolder(t), 'b');
    await backup(from, file, testNow);
    await assert.rejects(
      restore({ url: from, file, migrations, now: testNow }),
      /^Error: The table \w+ is not empty: restore into an empty database\.$/,
    );
  });

  it('takes no other backup’s place, and leaves nothing where it cannot write', async (t) => {
    const [from, folder] = await Promise.all([filledPlace(t), temporaryFolder(t)]);
    const file = join(folder, 'b');
    await writeFile(file, 'another');
    await assert.rejects(backup(from, file, testNow), /EEXIST/);
    await assert.rejects(backup(from, join(folder, 'nowhere', 'b'), testNow), /ENOENT/);
    assert.equal(await readFile(file, 'utf8'), 'another');
    assert.deepEqual(await readdir(folder), ['b']);
  });

  it('with which the key file does not fit is refused, with the key that is missing', async (t) => {
    const [from, to] = await Promise.all([filledPlace(t), emptyPlace(t)]);
    const file = join(await temporaryFolder(t), 'b');
    await backup(from, file, testNow);
    const before = await digests(to);
    const stranger = makeKeyring(cryptoRandom);
    const secrets = createSecrets({ keyring: () => stranger, random: cryptoRandom });
    await assert.rejects(
      restore({ url: to, file, migrations, now: testNow, secrets }),
      /^Error: The key file does not fit this backup: it lacks the encryption key \w+\./,
    );
    assert.deepEqual(await digests(to), before);
  });

  it('of an older service gets the tables of its time, of a newer one is refused with its name', async (t) => {
    const [from, to, late] = await Promise.all([emptyPlace(t), emptyPlace(t), emptyPlace(t)]);
    const [old, blank] = [connectPostgres({ url: from }), connectPostgres({ url: to })];
    await emptyDatabase(old);
    await emptyDatabase(blank);
    await old.close();
    await blank.close();
    const file = join(await temporaryFolder(t), 'b');
    const first = migrations.slice(0, 1);
    const db = connectPostgres({ url: from });
    await migrate(db, first, testNow);
    await db.close();
    await backup(from, file, testNow);

    await restore({ url: to, file, migrations, now: testNow });
    assert.deepEqual(await digests(to), await digests(from));
    await assert.rejects(
      restore({ url: late, file, migrations, now: testNow }),
      /This database is further than the backup/,
    );
    await assert.rejects(
      restore({ url: to, file, migrations: [], now: testNow }),
      /is of a newer service, which has 0001-/,
    );
  });
});
