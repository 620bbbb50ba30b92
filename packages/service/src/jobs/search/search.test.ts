import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { seedDemo } from '../../seed/demo.ts';
import { engines } from '../../testing/engines.ts';
import { testNow } from '../../testing/service.ts';
import { jobs } from '../tables.ts';
import { readQuestion } from './query.ts';
import { searchJobs, type JobSearch, type Position } from './store.ts';
import { trades } from './trades.ts';

const everything: JobSearch = {
  question: readQuestion(''),
  region: null,
  sort: 'newest',
  after: undefined,
  limit: 1_000,
  now: testNow,
};
const chifeng = { lng: 118.95, lat: 42.25 };

for (const engine of engines) {
  describe(`search of jobs on ${engine.name}`, () => {
    let db: Database;
    before(async () => {
      db = await engine.open();
      await seedDemo(db, { now: testNow, origins: [] });
    });
    after(() => db.close());

    const idsOf = async (search: Partial<JobSearch>): Promise<string[]> =>
      (await searchJobs(db, { ...everything, ...search })).map(({ job }) => job.id);
    const asked = (q: string, search: Partial<JobSearch> = {}) =>
      idsOf({ question: readQuestion(q), ...search });

    /** Ids of open ads for which this holds, in the plainest SQL. */
    const plainly = async (condition: string): Promise<string[]> => {
      const { rows } = await db.execute<{ id: string }>(
        sql.raw(`select j.id from jobs j join employers e on e.id = j.employer_id
          where status = 'published' and public_until > '${testNow.toISOString()}' and ${condition} order by j.id`),
      );
      return rows.map(({ id }) => id);
    };
    const literally = (word: string) =>
      plainly(`lower(concat_ws(' ', j.title, j.trade, j.content, j.address, e.name)) like '%${word}%'`);

    test('every ad that LIKE finds is found, for every pair of characters that occurs', async () => {
      const { rows } = await db.execute<{ pair: string }>(
        sql`select pair, count(*) from jobs, unnest(tokens) pair where pair ~ '^[一-龥]{2,4}$' group by pair order by 2 desc, 1`,
      );
      assert.ok(rows.length > 500, `${rows.length} pairs`);
      const known = new Set(trades.flatMap(({ names }) => names));
      for (const { pair } of rows.filter((_, index) => index % 7 === 0)) {
        const found = (await asked(pair)).toSorted();
        const expected = await literally(pair);
        // Other names of a trade bring more.
        if (known.has(pair))
          assert.deepEqual(
            expected.filter((id) => !found.includes(id)),
            [],
            pair,
          );
        else assert.ok(found.length >= expected.length && expected.every((id) => found.includes(id)), pair);
      }
    });
  });
}
