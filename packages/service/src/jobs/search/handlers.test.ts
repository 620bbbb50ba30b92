import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { eq, sql } from 'drizzle-orm';
import { stations } from '../../stations/tables.ts';
import { chifengKey, testNow } from '../../testing/service.ts';
import { describeService } from '../../testing/suite.ts';
import { employers, jobs } from '../tables.ts';

type Page = Schemas['JobPage'];

const station = 'station_01K9ZV6Q3M8T4R2N7X5B0C1DFG';
const unknownStation = 'station_01K9ZV6Q3M8T4R2N7X5B0C1DFH';

const faultsOf = ({ body }: { body: Schemas['Problem'] }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describeService('finding jobs', (service) => {
  test('a code that nobody knows, or a filter that lacks its other half, gets a hint and no empty list', async () => {
    const cases = [
      ['trade=juggler', '/trade trade_unknown'],
      [`station=${unknownStation}`, '/station station_unknown'],
      ['region=150499', '/region region_unknown'],
      ['payMinFen=20000', '/payPer pay_per_required'],
      ['withinM=5000', '/near near_required'],
    ] as const;
    for (const [query, fault] of cases) {
      for (const path of ['/v1/jobs', '/v1/job-facets']) {
        const answer = await service().refused(`${path}?${query}`);
        assert.deepEqual([answer.status, faultsOf(answer)], [400, [fault]], `${path}?${query}`);
        assert.ok((answer.body.errors?.[0]?.message ?? '').length > 10);
      }
    }
    const sorted = await service().refused('/v1/jobs?sort=nearest');
    assert.deepEqual([sorted.status, faultsOf(sorted)], [400, ['/near near_required']]);
  });

  test('a known station finds its jobs and stands among the facets by its name, also without any job', async () => {
    const { db, get } = service();
    await db.insert(stations).values({ region: '150404', id: station, name: '松山区振兴街零工驿站' });
    const none = await get<Page>(`/v1/jobs?station=${station}`);
    assert.deepEqual([none.status, none.body.items], [200, []]);
    const [job] = (await get<Page>('/v1/jobs?region=150404&limit=1')).body.items;
    await db
      .update(jobs)
      .set({ stationId: station })
      .where(eq(jobs.id, job?.id ?? ''));
    const some = await get<Page>(`/v1/jobs?station=${station}`);
    assert.deepEqual(
      some.body.items.map(({ id }) => id),
      [job?.id],
    );
    const { body } = await get<Schemas['JobFacets']>(
      `/v1/job-facets?region=150404&q=${encodeURIComponent('。')}`,
    );
    const figure = body.station.find(({ value }) => value === station);
    assert.deepEqual(figure, { value: station, name: '松山区振兴街零工驿站', count: 1 });
  });

  test('with a place every job has its distance, newest first if that was asked for', async () => {
    const { body } = await service().get<Page>('/v1/jobs?near=118.95,42.25&sort=newest&region=150000');
    const times = body.items.map(({ publishedAt }) => publishedAt);
    assert.deepEqual(times, times.toSorted().reverse());
    for (const { place, distanceM } of body.items)
      assert.equal(distanceM === undefined, place.point === null);
  });

  test('facets are of the site, and the same question is counted once in ten seconds', async () => {
    const { get, clock, db } = service();
    const path = '/v1/job-facets?settlement=daily';
    const whole = await get<Schemas['JobFacets']>(path);
    const own = await get<Schemas['JobFacets']>(`${path}&site=${chifengKey}`);
    assert.ok(own.body.total > 0 && own.body.total < whole.body.total);
    assert.ok(own.body.region.every(({ value }) => value.startsWith('1504')));
    const { body } = await get<Page>('/v1/jobs?settlement=daily&limit=1');
    const id = body.items[0]?.id ?? '';
    await db.update(jobs).set({ status: 'closed' }).where(eq(jobs.id, id));
    assert.equal((await get<Schemas['JobFacets']>(path)).body.total, whole.body.total);
    const before = clock.now;
    clock.now = new Date(before.getTime() + 11_000);
    assert.equal((await get<Schemas['JobFacets']>(path)).body.total, whole.body.total - 1);
    clock.now = before;
    await db.update(jobs).set({ status: 'published' }).where(eq(jobs.id, id));
  });

  test('suggestions carry the question back, so that a stale answer can be dropped', async () => {
    const { body } = await service().get<Schemas['JobSuggestions']>(
      `/v1/job-suggestions?q=${encodeURIComponent('搬')}`,
    );
    assert.equal(body.q, '搬');
    assert.deepEqual(body.suggestions[0], { kind: 'trade', text: '搬运工', value: 'porter' });
  });

  test('similar jobs answer for an open and for a closed job, not for one that another site shows', async () => {
    const { get, db } = service();
    const [open] = (await get<Page>('/v1/jobs?region=632801&limit=1')).body.items;
    const { body } = await get<Schemas['SimilarJobs']>(`/v1/jobs/${open?.id}/similar`);
    assert.ok(body.similar.length > 0);
    for (const { job, reasons } of body.similar) assert.ok(job.id !== open?.id && reasons.length > 0);
    const [over] = await db
      .select({ id: jobs.id })
      .from(jobs)
      .where(sql`status = 'filled'`)
      .limit(1);
    assert.equal((await get(`/v1/jobs/${over?.id}/similar`)).status, 200);
    const foreign = await service().refused(`/v1/jobs/${open?.id}/similar?site=${chifengKey}`);
    assert.equal(foreign.status, 404);
  });

  test('similar jobs of an ad that is nowhere to be seen are not found', async () => {
    const { get, db } = service();
    const [open] = (await get<Page>('/v1/jobs?region=632801&limit=1')).body.items;
    const [job] = await db
      .select()
      .from(jobs)
      .where(eq(jobs.id, open?.id ?? ''));
    const employer = eq(employers.id, job?.employerId ?? '');
    const [{ verifiedUntil } = assert.fail()] = await db.select().from(employers).where(employer);
    await db.update(employers).set({ verifiedUntil: testNow }).where(employer);
    assert.equal((await service().refused(`/v1/jobs/${open?.id}/similar`)).status, 404);
    await db.update(employers).set({ verifiedUntil }).where(employer);
    assert.equal((await get(`/v1/jobs/${open?.id}/similar`)).status, 200);
  });
});
