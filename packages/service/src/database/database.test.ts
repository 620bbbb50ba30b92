import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';
import { connectPglite } from './pglite.ts';
import { connectPostgres } from './postgres.ts';
import { createTestDatabase, emptyDatabase, openTestDatabase, testDatabase } from './testing.ts';

const notes = pgTable('notes', { id: integer().primaryKey(), body: text().notNull() });
const createNotes = 'create table notes (id integer primary key, body text not null)';

const engines = { PostgreSQL: openTestDatabase, PGlite: connectPglite };

for (const [engine, open] of Object.entries(engines)) {
  describe(`the database handle on ${engine}`, () => {
    let db: Database;
    before(async () => {
      db = await open();
    });
    beforeEach(() => emptyDatabase(db));
    after(() => db.close());

    it('runs prepared queries and raw SQL', async () => {
      await db.execute(createNotes);
      await db.insert(notes).values([
        { id: 1, body: '搬运' },
        { id: 2, body: '采摘' },
      ]);
      const byId = db
        .select()
        .from(notes)
        .where(eq(notes.id, sql.placeholder('id')))
        .prepare('note_by_id');

      assert.deepEqual(await byId.execute({ id: 2 }), [{ id: 2, body: '采摘' }]);
      assert.deepEqual((await db.execute(sql`select body from notes where id = ${1}`)).rows, [
        { body: '搬运' },
      ]);
    });

    it('answers with the same JavaScript values as the other engine', async () => {
      const { rows } = await db.execute(sql`
        select count(*), 1.50::numeric as amount, 7::int4 as places, 1.5::float8 as score, true as open,
          array['a', 'b'] as tags, '{"fen": 12000}'::jsonb as pay, date '2026-11-21' as day,
          timestamptz '2026-11-21 07:44:01.111+00' as at, null as nothing`);

      assert.deepEqual(rows, [
        {
          count: '1',
          amount: '1.50',
          places: 7,
          score: 1.5,
          open: true,
          tags: ['a', 'b'],
          pay: { fen: 12000 },
          day: '2026-11-21',
          at: '2026-11-21 07:44:01.111+00',
          nothing: null,
        },
      ]);
    });

    it('sorts text by code point', async () => {
      const { rows } = await db.execute(
        sql`select v from unnest(array['b', 'É', 'a', '中', 'B']) as v order by v`,
      );
      assert.deepEqual(
        rows.map(({ v }) => v),
        ['B', 'a', 'b', 'É', '中'],
      );
    });

    it('commits a transaction that resolves and takes back one that rejects', async () => {
      await db.execute(createNotes);
      await db.transaction(async (tx) => tx.insert(notes).values({ id: 1, body: 'kept' }));
      const failing = db.transaction(async (tx) => {
        await tx.insert(notes).values({ id: 2, body: 'taken back' });
        throw new Error('changed my mind');
      });

      await assert.rejects(failing, /changed my mind/);
      assert.deepEqual(await db.select().from(notes), [{ id: 1, body: 'kept' }]);
    });

    it('refuses to commit when a failed query was hidden', async () => {
      await db.execute(createNotes);
      const hiding = db.transaction(async (tx) => {
        await tx.insert(notes).values({ id: 1, body: 'lost' });
        await tx.execute('select from nowhere').catch(() => undefined);
      });

      await assert.rejects(hiding);
      assert.deepEqual(await db.select().from(notes), []);
    });

    it('gives a transaction the isolation it asks for', async () => {
      const level = await db.transaction(
        async (tx) => (await tx.execute(sql`select current_setting('transaction_isolation') as level`)).rows,
        { isolationLevel: 'serializable' },
      );
      assert.deepEqual(level, [{ level: 'serializable' }]);
    });
  });
}

describe('connections to PostgreSQL', () => {
  it('refuse the outer handle inside a transaction, where PGlite would wait for ever', async (t) => {
    const db = await testDatabase(t);
    const mistake = /inside a transaction/;
    await assert.rejects(
      db.transaction(() => db.execute(sql`select 1`)),
      mistake,
    );
    await assert.rejects(
      db.transaction(() => db.transaction((tx) => tx.execute(sql`select 1`))),
      mistake,
    );
    assert.deepEqual((await db.execute(sql`select 1 as one`)).rows, [{ one: 1 }]);
  });

  it('survive the loss of the server’s side in the middle of a transaction, and are given back', async (t) => {
    const { url, drop } = await createTestDatabase();
    const db = connectPostgres({ url, max: 1 });
    t.after(() => db.close().then(drop));
    const cut = db.transaction(async (tx) => {
      await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
    });

    await assert.rejects(cut);
    assert.deepEqual((await db.execute(sql`select 1 as one`)).rows, [{ one: 1 }]);
  });

  it('say which server cannot be reached', async (t) => {
    const db = connectPostgres({ url: 'postgres://nobody@127.0.0.1:1/none' });
    t.after(() => db.close());
    await assert.rejects(
      db.transaction((tx) => tx.execute(sql`select 1`)),
      /127\.0\.0\.1:1/,
    );
  });
});
