import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { seedDemo } from '../../seed/demo.ts';
import { engines } from '../../testing/engines.ts';
import { testNow } from '../../testing/service.ts';
import { employers, jobs } from '../tables.ts';
import { addMissingTokens } from './missing.ts';
import { readQuestion } from './query.ts';
import { searchJobs, type JobSearch } from './store.ts';
import { hoursOf, searchColumns } from './tokens.ts';
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
      // One engine plans with statistics, the other without: both have to find the same.
      if (engine.name === 'PostgreSQL') await db.plainTransaction((tx) => tx.script('analyze jobs'));
    });
    after(() => db.close());

    const found = (search: Partial<JobSearch>) => searchJobs(db, { ...everything, ...search });
    const idsOf = async (search: Partial<JobSearch>): Promise<string[]> =>
      (await found(search)).map(({ job }) => job.id);
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

    const walk = async (search: Partial<JobSearch>, between?: (seen: string[]) => Promise<void>) => {
      const seen: string[] = [];
      let place: JobSearch['after'];
      do {
        const rows = await found({ ...search, limit: 8, after: place });
        seen.push(...rows.slice(0, 7).map(({ job }) => job.id));
        place = rows.length > 7 ? rows[6]?.position : undefined;
        if (place) await between?.(seen);
      } while (place);
      return seen;
    };

    test('every ad that LIKE finds is found, for the pairs of characters that occur', async () => {
      const { rows } = await db.execute<{ pair: string }>(
        sql`select pair from jobs, unnest(tokens) pair where pair ~ '^[一-龥]{2}$' group by pair order by count(*) desc, 1`,
      );
      assert.ok(rows.length > 500, `${rows.length} pairs`);
      for (const { pair } of rows.filter((_, index) => index % 7 === 0)) {
        const ids = new Set(await asked(pair));
        const lost = (await literally(pair)).filter((id) => !ids.has(id));
        assert.deepEqual(lost, [], pair);
      }
    });

    test('all names of a trade find the same ads, and those are all that name it', async () => {
      const porter = trades.find(({ code }) => code === 'porter');
      const lists = await Promise.all((porter?.names ?? []).map((name) => asked(name)));
      assert.ok((lists[0]?.length ?? 0) > 5);
      for (const [index, list] of lists.entries()) {
        assert.deepEqual(list, lists[0]);
        const ids = new Set(list);
        assert.ok((await literally(porter?.names[index] ?? '')).every((id) => ids.has(id)));
      }
    });

    test('an unwanted word takes its ads away and leaves all others', async () => {
      const all = await asked('装卸');
      const nights = new Set(await literally('夜班'));
      const days = await asked('装卸 -夜班');
      assert.ok(days.length < all.length);
      assert.deepEqual(
        days,
        all.filter((id) => !nights.has(id)),
      );
      assert.equal((await asked('-夜班')).length + nights.size, (await asked('')).length);
    });

    test('one character finds titles and trades, and no question finds everything', async () => {
      const cooks = await asked('厨');
      assert.deepEqual(cooks.toSorted(), await plainly(`concat_ws(' ', j.title, j.trade) like '%厨%'`));
      assert.ok(cooks.length > 0);
      assert.deepEqual((await asked('，。')).toSorted(), await plainly('true'));
    });

    test('a place is found by the name of its region', async () => {
      const ids = await asked('松山区');
      assert.ok(ids.length > 0);
      assert.deepEqual(
        ids.toSorted(),
        [...new Set([...(await plainly(`j.region = '150404'`)), ...(await literally('松山区'))])].toSorted(),
      );
    });

    test('every filter leaves what plain SQL leaves, with a word and without', async () => {
      const filters: readonly (readonly [Partial<JobSearch>, string])[] = [
        [{ region: '150000' }, `j.region like '15%'`],
        [{ region: '150404' }, `j.region = '150404'`],
        [{ trade: 'porter' }, `trade_code = 'porter'`],
        [{ payPer: 'piece' }, `pay_per = 'piece'`],
        [{ payPer: 'day', payMinFen: 20_000 }, `pay_per = 'day' and pay_fen >= 20000`],
        [{ settlement: 'weekly' }, `settlement = 'weekly'`],
        [{ starts: 'today' }, `(starts_at at time zone 'Asia/Shanghai')::date = '2026-11-21'`],
        [{ starts: 'tomorrow' }, `(starts_at at time zone 'Asia/Shanghai')::date = '2026-11-22'`],
        [
          { starts: 'week' },
          `(starts_at at time zone 'Asia/Shanghai')::date between '2026-11-21' and '2026-11-27'`,
        ],
        [{ hours: 'half_day' }, `ends_at - starts_at <= interval '4 hours'`],
        [{ transport: true }, 'transport'],
        [{ transport: false, settlement: 'daily' }, `not transport and settlement = 'daily'`],
      ];
      for (const [filter, condition] of filters) {
        assert.deepEqual((await idsOf(filter)).toSorted(), await plainly(condition), condition);
        const both = (await asked('工', filter)).toSorted();
        assert.deepEqual(
          both,
          await plainly(`${condition} and concat_ws(' ', j.title, j.trade) like '%工%'`),
          condition,
        );
      }
    });

    test('hours mean the same in the database as in the tokens', async () => {
      const open = await db
        .select()
        .from(jobs)
        .where(sql`status = 'published'`);
      for (const hours of ['day', 'night', 'half_day'] as const) {
        const ids = new Set(await idsOf({ hours }));
        const expected = open.filter(
          (job) => job.publicUntil && job.publicUntil > testNow && hoursOf(job).includes(hours),
        );
        assert.deepEqual(ids, new Set(expected.map(({ id }) => id)), hours);
      }
    });

    test('what is within a distance is what is shown to be no farther', async () => {
      const all = await found({ near: chifeng });
      for (const withinM of [100, 5_000, 60_000, 200_000]) {
        const ids = await idsOf({ near: chifeng, withinM });
        assert.deepEqual(
          ids,
          all
            .filter(({ distanceM }) => distanceM !== undefined && distanceM <= withinM)
            .map(({ job }) => job.id),
          `${withinM} m`,
        );
      }
    });

    test('nearest first is the order of the metres that are shown, from every place and page by page', async () => {
      const places = [chifeng, { lng: 94.9, lat: 36.4 }, { lng: 116.1, lat: 24.3 }, { lng: -170, lat: 60 }];
      // Pages of seven come from the window, the whole list from behind it.
      for (const near of places) {
        for (const question of [readQuestion(''), readQuestion('采摘'), readQuestion('-夜班')]) {
          const search = { near, sort: 'nearest', question } as const;
          const rows = await found(search);
          const sorted = rows.toSorted(
            (a, b) => a.position.key - b.position.key || (a.job.id < b.job.id ? -1 : 1),
          );
          assert.deepEqual(
            rows.map(({ job }) => job.id),
            sorted.map(({ job }) => job.id),
          );
          assert.deepEqual(new Set(rows.map(({ job }) => job.id)), new Set(await idsOf({ question })));
          assert.deepEqual(
            await walk(search),
            rows.map(({ job }) => job.id),
          );
        }
      }
    });

    for (const sort of ['newest', 'nearest'] as const) {
      test(`pages ${sort} first have neither gap nor duplicate while ads come and go`, async () => {
        const search = { sort, near: chifeng, question: readQuestion('工') };
        const start = await walk(search);
        const [model] = await db
          .select()
          .from(jobs)
          .where(eq(jobs.id, start[0] ?? ''));
        assert.ok(model && start.length > 40);
        const gone: string[] = [];
        let round = 0;
        const seen = await walk(search, async (shown) => {
          round += 1;
          const id = `job_01K9ZV6Q3M8T4R2N7X5B0C1D${String(round).padStart(2, '0')}`;
          await db.insert(jobs).values({ ...model, id, publishedAt: testNow });
          const late = start.filter((each) => !shown.includes(each)).at(-1) ?? '';
          for (const closed of [shown.at(-1) ?? '', late]) {
            await db.update(jobs).set({ status: 'closed' }).where(eq(jobs.id, closed));
            gone.push(closed);
          }
        });
        await db.delete(jobs).where(sql`${jobs.id} like 'job_01K9ZV6Q3M8T4R2N7X5B0C1D%'`);
        await db
          .update(jobs)
          .set({ status: 'published' })
          .where(sql`${jobs.id} in ${gone}`);
        assert.equal(new Set(seen).size, seen.length, 'none twice');
        assert.deepEqual(
          start.filter((id) => !gone.includes(id) && !seen.includes(id)),
          [],
          'none left out',
        );
      });
    }

    test('an ad without its tokens is found all the same, and gets them from the background work', async () => {
      const [model] = await found({ question: readQuestion('枸杞采摘 红枸杞'), limit: 1 });
      assert.ok(model);
      const { id } = model.job;
      await db.update(jobs).set({ searched: null, tokens: null, tradeCode: null }).where(eq(jobs.id, id));
      for (const q of ['枸杞', '枸杞采摘', '杞']) assert.ok((await asked(q)).includes(id), q);
      assert.equal(await addMissingTokens(db), 1);
      assert.equal(await addMissingTokens(db), 0);
      const [job] = await db.select().from(jobs).where(eq(jobs.id, id));
      assert.ok(job);
      assert.deepEqual(
        { searched: job.searched, tokens: job.tokens, tradeCode: job.tradeCode },
        searchColumns(job, model.employer.name),
      );
    });

    test('whoever changes an ad or the name of its employer without new tokens leaves none rather than old ones', async () => {
      const [one] = await found({ limit: 1 });
      assert.ok(one);
      const { id, title, employerId } = one.job;
      const tokensOf = async () =>
        (await db.select({ tokens: jobs.tokens }).from(jobs).where(eq(jobs.id, id)))[0]?.tokens;
      await db.update(jobs).set({ needed: 1 }).where(eq(jobs.id, id));
      assert.notEqual(await tokensOf(), null);
      await db.update(jobs).set({ title: '驾驶飞艇' }).where(eq(jobs.id, id));
      assert.equal(await tokensOf(), null);
      assert.deepEqual(await asked('飞艇'), [id]);
      await db.update(jobs).set({ title }).where(eq(jobs.id, id));
      await addMissingTokens(db);
      assert.deepEqual(await asked('飞艇'), []);

      await db.update(employers).set({ name: '飞艇公司' }).where(eq(employers.id, employerId));
      assert.equal(await tokensOf(), null);
      await addMissingTokens(db);
      assert.ok((await asked('飞艇')).includes(id));
      await db.update(employers).set({ name: one.employer.name }).where(eq(employers.id, employerId));
      await addMissingTokens(db);
    });
  });
}
