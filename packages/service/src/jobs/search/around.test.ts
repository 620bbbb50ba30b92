import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { seedDemo } from '../../seed/demo.ts';
import { engines } from '../../testing/engines.ts';
import { testNow } from '../../testing/service.ts';
import { findJob } from '../store.ts';
import { employers, jobs } from '../tables.ts';
import { countFacets } from './facets.ts';
import type { JobFilters } from './filters.ts';
import { readQuestion } from './query.ts';
import { reasonsOf, similarJobs } from './similar.ts';
import { searchJobs } from './store.ts';
import { suggest } from './suggest.ts';
import { searchColumns } from './tokens.ts';

const everything: JobFilters = { question: readQuestion(''), region: null, now: testNow };

for (const engine of engines) {
  describe(`around the search of jobs on ${engine.name}`, () => {
    let db: Database;
    before(async () => {
      db = await engine.open();
      await seedDemo(db, { now: testNow, origins: [] });
    });
    after(() => db.close());

    const countOf = async (filters: JobFilters): Promise<number> =>
      (await searchJobs(db, { ...filters, sort: 'newest', after: undefined, limit: 5_000 })).length;

    /** Each figure against the list that one gets by choosing it. */
    async function assertCounts(filters: JobFilters, together?: number): Promise<void> {
      const { total, countLimit, ...facets } = await countFacets(db, filters, together);
      const least = (count: number) => Math.min(count, countLimit);
      assert.equal(total, least(await countOf(filters)));
      for (const [name, figures] of Object.entries(facets)) {
        if (name === 'station') continue;
        for (const { value, count } of figures) {
          // Without its own amount, which belongs to the unit that was chosen before.
          const own = name === 'payPer' ? { payMinFen: undefined } : {};
          const choice = name === 'transport' ? value === 'true' : value;
          const chosen = { ...filters, ...own, [name]: choice };
          assert.equal(count, least(await countOf(chosen)), `${name} ${value}`);
        }
      }
    }

    test('every facet says how many ads its choice leaves, heeding all filters but its own', async () => {
      await assertCounts(everything);
      await assertCounts({ ...everything, region: '150000', question: readQuestion('工') });
      await assertCounts({
        ...everything,
        settlement: 'daily',
        payPer: 'day',
        payMinFen: 18_000,
        starts: 'week',
      });
    });

    test('no value that some ad has is left out, and none that no ad has is shown', async () => {
      const { settlement, payPer, region } = await countFacets(db, everything);
      const open = await searchJobs(db, { ...everything, sort: 'newest', after: undefined, limit: 5_000 });
      const values = (of: (job: (typeof open)[number]['job']) => string) =>
        new Set(open.map(({ job }) => of(job)));
      assert.deepEqual(
        new Set(settlement.map(({ value }) => value)),
        values((job) => job.settlement),
      );
      assert.deepEqual(
        new Set(payPer.map(({ value }) => value)),
        values((job) => job.payPer),
      );
      assert.deepEqual(
        new Set(region.map(({ value }) => value)),
        values((job) => `${job.region.slice(0, 2)}0000`),
      );
      assert.deepEqual(region.find(({ value }) => value === '150000')?.name, '内蒙古自治区');
    });

    test('of too many matches each choice is counted up to a limit, and rare ones exactly', async () => {
      const [model] = await db
        .select()
        .from(jobs)
        .where(
          sql`status = 'published' and region = '150404' and public_until > ${testNow.toISOString()}::timestamptz`,
        )
        .orderBy(jobs.id)
        .limit(1);
      assert.ok(model);
      const many = Array.from({ length: 2_300 }, (_, index) => {
        const settlement = index % 100 === 0 ? ('weekly' as const) : ('daily' as const);
        const job = { ...model, id: `job_many${String(index).padStart(22, '0')}`, settlement };
        return { ...job, ...searchColumns(job, '测试') };
      });
      for (let at = 0; at < many.length; at += 500) await db.insert(jobs).values(many.slice(at, at + 500));
      const question = readQuestion(model.title);
      await db.plainTransaction((tx) => tx.script('analyze jobs'));
      for (const together of [500, 2_000, 10_000]) {
        const { total, countLimit } = await countFacets(db, { ...everything, question }, together);
        assert.deepEqual(
          [countLimit, total === countLimit],
          together === 10_000 ? [10_000, false] : [100, true],
        );
        await assertCounts({ ...everything, question }, together);
        await assertCounts({ ...everything, question, region: '150400', settlement: 'weekly' }, together);
      }
      await db.delete(jobs).where(sql`${jobs.id} like 'job_many%'`);
    });

    test('trades are suggested by any of their names, places by theirs, employers that have an open ad', async () => {
      const texts = async (q: string, region: string | null = null) =>
        (await suggest(db, q, region, testNow)).map(({ kind, text, value }) => [kind, text, value]);
      assert.deepEqual((await texts('力'))[0], ['trade', '搬运工', 'porter']);
      assert.deepEqual((await texts('搬'))[0], ['trade', '搬运工', 'porter']);
      assert.deepEqual(
        (await texts('松山')).find(([kind]) => kind === 'place'),
        ['place', '内蒙古自治区赤峰市松山区', '150404'],
      );
      assert.deepEqual(
        (await texts('松山', '630000')).filter(([kind]) => kind === 'place'),
        [],
      );
      const employed = (await texts('物流')).filter(([kind]) => kind === 'employer');
      assert.ok(employed.length > 0);
      for (const [, text] of employed) assert.match(text ?? '', /物流/);
      const beginning = (await texts('测')).filter(([kind]) => kind === 'employer');
      assert.ok(beginning.length > 0 && beginning.every(([, text]) => text?.startsWith('测')));
      for (const q of ['', ' ', '。', '-']) assert.deepEqual(await texts(q), [], q);
      assert.ok((await suggest(db, '工', null, testNow)).length <= 10);
    });

    test('an employer without an open ad, or with none in the region or none that is found any more, is not suggested', async () => {
      await db.insert(employers).values({ region: '632801', id: 'emp_quiet', name: '飞艇驾驶公司' });
      const found = (region: string | null, now = testNow) => suggest(db, '飞艇', region, now);
      assert.deepEqual(await found(null), []);
      const [job] = await searchJobs(db, {
        ...everything,
        region: '150404',
        sort: 'newest',
        after: undefined,
        limit: 1,
      });
      assert.ok(job);
      await db.update(employers).set({ name: '飞艇公司' }).where(eq(employers.id, job.job.employerId));
      assert.deepEqual(await found('150400'), [{ kind: 'employer', text: '飞艇公司' }]);
      assert.deepEqual(await found('630000'), []);
      // Published still, because only the background work writes down what is over.
      assert.deepEqual(await found('150400', new Date('2030-01-01')), []);
      await db.update(employers).set({ name: job.employer.name }).where(eq(employers.id, job.job.employerId));
    });

    test('similar jobs come by trade, then nearness, then pay; none of the same employer twice, none closed', async () => {
      const open = await searchJobs(db, { ...everything, sort: 'newest', after: undefined, limit: 5_000 });
      const openIds = new Set(open.map(({ job }) => job.id));
      let shown = 0;
      for (const { job } of open.slice(0, 40)) {
        const similar = await similarJobs(db, job, null, testNow);
        const ranks = similar.map(({ reasons }) =>
          (['same_trade', 'nearby', 'similar_pay'] as const)
            .map((reason) => (reasons.includes(reason) ? 0 : 1))
            .join(''),
        );
        assert.deepEqual(ranks, ranks.toSorted());
        assert.ok(similar.length <= 6);
        const placed = similar.map(({ row }) => row.job.employerId);
        assert.equal(new Set(placed).size, placed.length);
        for (const { row, reasons, distanceM } of similar) {
          shown += 1;
          assert.notEqual(row.job.id, job.id);
          assert.ok(openIds.has(row.job.id));
          assert.deepEqual(reasons, reasonsOf(row.job, job, distanceM ?? null));
          assert.ok(reasons.length > 0);
          const isTwin = row.job.employerId === job.employerId && row.job.tradeCode === job.tradeCode;
          assert.ok(!isTwin);
        }
      }
      assert.ok(shown > 60, `${shown} similar jobs`);
    });

    test('a job that is over leads on, within the region that the site shows', async () => {
      const [over] = await db
        .select({ id: jobs.id })
        .from(jobs)
        .where(sql`status = 'filled' and region like '15%'`);
      const row = await findJob(db, over?.id ?? '');
      assert.ok(row);
      const similar = await similarJobs(db, row.job, '150000', testNow);
      assert.ok(similar.length > 0);
      assert.ok(similar.every(({ row: each }) => each.job.region.startsWith('15')));
    });
  });
}
