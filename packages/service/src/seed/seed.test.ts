import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { regionOf } from '../regions/regions.ts';
import { describeService } from '../testing/suite.ts';
import { testNow } from '../testing/service.ts';
import { jobs } from '../jobs/tables.ts';
import { shanghaiMidnight } from '../time.ts';
import { chifeng } from './chifeng.ts';
import { demoSiteKey, seedDemo } from './demo.ts';
import { dongxihu } from './dongxihu.ts';
import { golmud } from './golmud.ts';
import { inventJobs } from './jobs.ts';
import { meizhou } from './meizhou.ts';
import { pingdingshan } from './pingdingshan.ts';
import { seededRandom } from './random.ts';

const places = { golmud, pingdingshan, dongxihu, meizhou, chifeng };
const dayMs = 86_400_000;

describe('invented jobs', () => {
  for (const [name, place] of Object.entries(places)) {
    test(`${name} has open work that begins today and tomorrow at any hour of the day`, () => {
      for (let hour = 0; hour < 24; hour++) {
        const now = new Date(Date.UTC(2026, 10, 21, hour, 30));
        const { jobs } = inventJobs(place, 48, now, seededRandom(hour));
        const open = jobs.filter(({ status, validUntil }) => status === 'published' && validUntil > now);
        for (const days of [0, 1]) {
          const begins = shanghaiMidnight(now, days).getTime();
          const onThatDay = open.filter(({ startsAt }) => {
            const since = startsAt.getTime() - begins;
            return since >= 0 && since < dayMs;
          });
          assert.ok(onThatDay.length > 0, `${name} at ${now.toISOString()}, day ${days}`);
        }
      }
    });

    test(`${name} pays within what its trades pay, and names regions that exist`, () => {
      const { jobs } = inventJobs(place, 200, testNow, seededRandom(1));
      for (const job of jobs) {
        const trade = place.trades.find(({ trade }) => trade === job.trade);
        if (trade?.yuan) {
          const [low, high] = trade.yuan;
          assert.ok(job.payFen && job.payFen >= low * 100 && job.payFen <= high * 100, JSON.stringify(job));
        }
        assert.equal(regionOf(job.region).level, 'county');
        assert.ok(job.startsAt < job.endsAt);
      }
    });
  }

  test('are the same for the same time and chance', () => {
    const once = () => inventJobs(golmud, 48, testNow, seededRandom(5));
    assert.deepEqual(once(), once());
  });
});

describeService('the demonstration seed', (service) => {
  test('fills all five places with at least two hundred ads', async () => {
    const rows = await service().db.select({ region: jobs.region }).from(jobs);
    assert.ok(rows.length >= 200);
    const provinces = new Set(rows.map(({ region }) => region.slice(0, 2)));
    assert.deepEqual([...provinces].sort(), ['15', '41', '42', '44', '63']);
  });

  test('adds nothing when called again, renews the origins, and adds fresh ads the day after', async () => {
    const { db, clock, get } = service();
    const count = () => db.$count(jobs);
    const before = await count();
    await seedDemo(db, { now: testNow, origins: ['http://127.0.0.1:9'] });
    assert.equal(await count(), before);
    clock.now = new Date(testNow.getTime() + dayMs);
    assert.equal((await get(`/v1/jobs?site=${demoSiteKey}`, { Origin: 'http://127.0.0.1:9' })).status, 200);
    await seedDemo(db, { now: clock.now, origins: [] });
    assert.equal(await count(), before * 2);
  });
});
