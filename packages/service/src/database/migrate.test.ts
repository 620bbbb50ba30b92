import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './migration-files.ts';
import { connectPglite } from './pglite.ts';
import { connectPostgres } from './postgres.ts';
import { createTestDatabase, emptyDatabase, openTestDatabase, testDatabase } from './testing.ts';

const at = new Date('2026-11-21T02:00:00Z');
const first = {
  name: '0001-places.sql',
  sql: `create table places (code text); insert into places values ('630801');`,
};
const second = { name: '0002-names.sql', sql: 'alter table places add column name text;' };

for (const [engine, open] of Object.entries({ PostgreSQL: openTestDatabase, PGlite: connectPglite })) {
  describe(`migrate on ${engine}`, () => {
    let db: Database;
    before(async () => {
      db = await open();
    });
    beforeEach(() => emptyDatabase(db));
    after(() => db.close());

    it('applies each file once, in the order of the numbers, and notes when', async () => {
      assert.deepEqual(await migrate(db, [second, first], at), [first.name, second.name]);
      assert.deepEqual(await migrate(db, [first, second], new Date(0)), []);

      const { rows } = await db.execute('select name, applied_at from schema_migrations order by name');
      assert.deepEqual(rows, [
        { name: first.name, applied_at: '2026-11-21 02:00:00+00' },
        { name: second.name, applied_at: '2026-11-21 02:00:00+00' },
      ]);
      assert.deepEqual((await db.execute('select * from places')).rows, [{ code: '630801', name: null }]);
    });

    it('refuses a file that changed after it was applied, and applies nothing more', async () => {
      await migrate(db, [first], at);
      const changed = { ...first, sql: `${first.sql} -- harmless?` };
      await assert.rejects(
        migrate(db, [changed, second], at),
        /0001-places\.sql was changed after it was applied/,
      );
      assert.deepEqual(await migrate(db, [first, second], at), [second.name]);
    });

    it('refuses a file that comes before an applied one', async () => {
      const late = { name: '0000-late.sql', sql: 'create table late ()' };
      await migrate(db, [first], at);
      await assert.rejects(migrate(db, [late, first], at), /0000-late\.sql comes before 0001-places\.sql/);
    });

    it('keeps the files before a failing one and nothing of its own, and goes on once it is repaired', async () => {
      const broken = { ...second, sql: `${second.sql} select * from nowhere;` };
      await assert.rejects(migrate(db, [first, broken], at), /Migration 0002-names\.sql failed: .*"nowhere"/);

      assert.deepEqual((await db.execute('select * from places')).rows, [{ code: '630801' }]);
      assert.deepEqual(await migrate(db, [first, second], at), [second.name]);
    });

    it('leaves alone what a newer process has applied', async () => {
      await migrate(db, [first, second], at);
      assert.deepEqual(await migrate(db, [first], at), []);
    });
  });
}

describe('the service’s migrations', () => {
  it('are applied once when four processes start at the same time', async (t) => {
    const { url, drop } = await createTestDatabase();
    const processes = Array.from({ length: 4 }, () => connectPostgres({ url, max: 2 }));
    t.after(async () => {
      await Promise.all(processes.map((db) => db.close()));
      await drop();
    });
    await processes[0]?.plainTransaction((tx) =>
      tx.script('drop schema public cascade; create schema public'),
    );
    const files = await readMigrations();
    const applied = await Promise.all(processes.map((db) => migrate(db, files, at)));
    assert.deepEqual(applied.flat().sort(), files.map(({ name }) => name).sort());
  });

  it('make the same tables, columns and indexes on PostgreSQL and on PGlite', async (t) => {
    const [postgres, pglite] = await Promise.all([testDatabase(t), connectPglite()]);
    t.after(() => pglite.close());
    await migrate(pglite, await readMigrations(), at);
    assert.deepEqual(await layout(pglite), await layout(postgres));
  });
});

async function layout(db: Database): Promise<unknown> {
  const columns = await db.execute(`
    select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
    where table_schema = 'public' order by table_name, column_name`);
  const indexes = await db.execute(
    `select indexdef from pg_indexes where schemaname = 'public' order by indexname`,
  );
  return { columns: columns.rows, indexes: indexes.rows };
}
