import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { eq, sql } from 'drizzle-orm';
import { chifengKey, testNow, type TestService } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { jobs } from './tables.ts';

type Page = Schemas['JobPage'];

async function pages(
  service: TestService,
  query: string,
  between?: () => Promise<void>,
): Promise<Page['items']> {
  const items: Page['items'] = [];
  let cursor = '';
  do {
    const page = await service.get<Page>(`/v1/jobs?limit=13${query}${cursor}`);
    assert.equal(page.status, 200);
    items.push(...page.body.items);
    cursor = page.body.page.nextCursor === null ? '' : `&cursor=${page.body.page.nextCursor}`;
    if (cursor) await between?.();
  } while (cursor);
  return items;
}

const faultsOf = ({ body }: { body: Schemas['Problem'] }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describeService('jobs', (service) => {
  test('the list holds every open job once, newest first', async () => {
    const items = await pages(service(), '');
    const open = await service()
      .db.select({ id: jobs.id })
      .from(jobs)
      .where(
        sql`${jobs.status} = 'published' and ${jobs.publicUntil} > ${testNow.toISOString()}::timestamptz`,
      );
    assert.ok(items.length > 150, `${items.length} jobs are too few to page through`);
    assert.deepEqual(new Set(items.map(({ id }) => id)), new Set(open.map(({ id }) => id)));
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    const times = items.map(({ publishedAt }) => publishedAt);
    assert.deepEqual(times, times.toSorted().reverse());
  });

  test('pages have neither gap nor duplicate while ads come and go', async () => {
    const { db } = service();
    const before = await pages(service(), '');
    const [model] = await db.select().from(jobs).limit(1);
    assert.ok(model);
    let round = 0;
    const gone: string[] = [];
    const during = await pages(service(), '', async () => {
      round += 1;
      const id = `job_01K9ZV6Q3M8T4R2N7X5B0C1D${String(round).padStart(2, '0')}`;
      await db.insert(jobs).values({ ...model, id, status: 'published', publishedAt: testNow });
      // One that was shown already, and one that is still to come.
      for (const place of [round, before.length - round]) {
        const id = before[place]?.id ?? '';
        await db.update(jobs).set({ status: 'closed' }).where(eq(jobs.id, id));
        gone.push(id);
      }
    });
    const ids = during.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'no job twice');
    const stayed = before.map(({ id }) => id).filter((id) => !gone.includes(id));
    assert.deepEqual(
      stayed.filter((id) => !ids.includes(id)),
      [],
      'no job left out',
    );
    await db.delete(jobs).where(sql`${jobs.id} like 'job_01K9ZV6Q3M8T4R2N7X5B0C1D%'`);
    await db
      .update(jobs)
      .set({ status: 'published' })
      .where(sql`${jobs.id} in ${gone}`);
  });

  test('nearest first shows growing distances, and ads without a point at the end', async () => {
    const items = await pages(service(), '&near=118.95,42.25');
    const all = await pages(service(), '');
    assert.deepEqual(new Set(items.map(({ id }) => id)), new Set(all.map(({ id }) => id)));
    const firstUnknown = items.findIndex(({ distanceM }) => distanceM === undefined);
    assert.ok(firstUnknown > 0);
    for (const [index, { distanceM, place }] of items.entries()) {
      assert.equal(distanceM === undefined, index >= firstUnknown);
      assert.equal(place.point === null, distanceM === undefined);
      const previous = items[index - 1]?.distanceM;
      if (distanceM !== undefined && previous !== undefined) assert.ok(distanceM >= previous);
    }
    assert.equal(items[0]?.place.region.parentCode, '150400');
  });

  test('the distance is the way over ground', async () => {
    const { body } = await service().get<Page>('/v1/jobs?limit=1&near=118.95,42.25&region=632801');
    // Chifeng to Golmud by the haversine formula on paper: 2 160 km.
    assert.ok(
      Math.abs((body.items[0]?.distanceM ?? 0) - 2_160_000) < 10_000,
      String(body.items[0]?.distanceM),
    );
  });

  test('a latitude beyond the pole names its place in the field', async () => {
    const answer = await service().refused('/v1/jobs?near=118.95,91');
    assert.equal(answer.status, 400);
    assert.deepEqual(faultsOf(answer), ['/near/1 too_big']);
  });

  test('every word must be found, in the title, the work, the place or the employer', async () => {
    const one = await pages(service(), `&q=${encodeURIComponent('装卸')}`);
    const both = await pages(service(), `&q=${encodeURIComponent('装卸 夜班')}`);
    assert.ok(both.length > 0 && both.length < one.length);
    for (const { title } of both) assert.match(title, /夜班/);
    const hiring = one[0]?.employer.name ?? '';
    const theirs = await pages(service(), `&q=${encodeURIComponent(hiring)}`);
    assert.ok(theirs.some(({ employer }) => employer.name === hiring));
  });

  test('signs that SQL reads as patterns are gaps between words and ask for nothing', async () => {
    const word = (await pages(service(), `&q=${encodeURIComponent('装卸')}`)).length;
    for (const sign of ['%', '_', '\\', "'"]) {
      const found = await pages(service(), `&q=${encodeURIComponent(`装卸${sign}`)}`);
      assert.equal(found.length, word, sign);
    }
  });

  test('a region holds what lies below it', async () => {
    const counts = await Promise.all(
      ['150000', '150400', '150404', '410000'].map(async (region) => {
        const items = await pages(service(), `&region=${region}`);
        for (const { place } of items) assert.ok(place.region.code.startsWith(region.replace(/(00)+$/, '')));
        return items.length;
      }),
    );
    assert.equal(counts[0], counts[1]);
    assert.ok((counts[2] ?? 0) > 0 && (counts[2] ?? 0) < (counts[1] ?? 0));
    assert.ok((counts[3] ?? 0) > 0);
  });

  test('an unknown region code is an error with a hint, not an empty list', async () => {
    const answer = await service().refused('/v1/jobs?region=150499');
    assert.equal(answer.status, 400);
    assert.deepEqual(faultsOf(answer), ['/region region_unknown']);
    assert.match(answer.body.errors?.[0]?.message ?? '', /150499.*\/v1\/regions/);
  });

  test('only the settlement that was asked for is shown', async () => {
    const items = await pages(service(), '&settlement=daily');
    assert.ok(items.length > 0);
    assert.deepEqual([...new Set(items.map(({ settlement }) => settlement))], ['daily']);
  });

  test('an ad is over at the minute it says, without anybody doing anything', async () => {
    const { clock, get } = service();
    const [job] = await pages(service(), '');
    assert.ok(job);
    clock.now = new Date(job.validUntil);
    const list = await pages(service(), '');
    const { body } = await get<Schemas['Job']>(`/v1/jobs/${job.id}`);
    clock.now = testNow;
    assert.ok(!list.some(({ id }) => id === job.id));
    assert.equal(body.status, 'expired');
  });

  test('a job answers to its link whatever its state, and an unknown id is not found', async () => {
    const { db, get } = service();
    const [filled] = await db.select({ id: jobs.id }).from(jobs).where(eq(jobs.status, 'filled')).limit(1);
    const { body } = await get<Schemas['Job']>(`/v1/jobs/${filled?.id}`);
    assert.deepEqual([body.status, body.needed], ['filled', 0]);
    const missing = await service().refused('/v1/jobs/job_01K9ZV6Q3M8T4R2N7X5B0C1DZZ');
    assert.deepEqual([missing.status, missing.body.code], [404, 'not_found']);
    const malformed = await service().refused('/v1/jobs/17');
    assert.deepEqual([malformed.status, faultsOf(malformed)], [400, ['/jobId invalid_format']]);
  });

  test('a site of one place shows that place only', async () => {
    const own = await pages(service(), `&site=${chifengKey}`);
    assert.ok(own.length > 0);
    assert.ok(own.every(({ place }) => place.region.code.startsWith('1504')));
    const foreign = await service().refused(`/v1/jobs?region=632801&site=${chifengKey}`);
    assert.deepEqual([foreign.status, foreign.body.code], [403, 'site_region_refused']);
    const [abroad] = await pages(service(), '&region=632801');
    assert.equal((await service().refused(`/v1/jobs/${abroad?.id}?site=${chifengKey}`)).status, 404);
  });

  test('a cursor that was not given out, or belongs to another order, is refused by name', async () => {
    const { body } = await service().get<Page>('/v1/jobs?limit=1');
    const time = (key: unknown) => btoa(JSON.stringify(['newest', key, 'job_x'])).replaceAll('=', '');
    const cursors = ['x', btoa('[1]'), time(-1), time(1e300), time(9e15), time('now'), btoa('{}')];
    for (const path of [
      ...cursors.map((cursor) => `/v1/jobs?cursor=${cursor}`),
      `/v1/jobs?near=118,42&cursor=${body.page.nextCursor}`,
    ]) {
      const answer = await service().refused(path);
      assert.equal(answer.status, 400, path);
      assert.deepEqual(faultsOf(answer), ['/cursor cursor_invalid'], path);
    }
  });

  test('the tag of a list stays while nothing changed and goes with the first row that did', async () => {
    const { db, get } = service();
    const path = '/v1/jobs?limit=5&region=632801';
    const first = await get<Page>(path);
    const tag = first.headers.get('ETag') ?? '';
    const again = await get(path, { 'If-None-Match': `"other", W/${tag}` });
    assert.deepEqual([again.status, again.body, again.headers.get('ETag')], [304, undefined, tag]);
    assert.equal(again.headers.get('Cache-Control'), first.headers.get('Cache-Control'));
    const [job] = first.body.items;
    await db
      .update(jobs)
      .set({ version: 2 })
      .where(eq(jobs.id, job?.id ?? ''));
    const changed = await get<Page>(path, { 'If-None-Match': tag });
    assert.equal(changed.status, 200);
    assert.notEqual(changed.headers.get('ETag'), tag);
    assert.equal(changed.body.items[0]?.version, 2);
  });
});
