import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { eq } from 'drizzle-orm';
import { openJob } from '../applications/testing.ts';
import { until } from '../database/embedded/testing.ts';
import { busyService } from '../testing/busy.ts';
import { changeAd, lockRecord } from './records.ts';
import { clerkOf, county, send } from './testing.ts';
import { jobReports } from './tables.ts';

const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

for (const status of ['taken_down', 'returned'] as const) {
  test(`GEM-20: a report that comes while an ad is ${status} leaves nothing for the clerks to decide`, async (t) => {
    const service = await busyService(t);
    const { db } = service;
    const { id } = await openJob(service);
    const isLocked = Promise.withResolvers<void>();
    const isReporting = Promise.withResolvers<void>();
    const decided = db.transaction(async (tx) => {
      await lockRecord(tx, id);
      isLocked.resolve();
      await isReporting.promise;
      await changeAd(tx, id, { status, waitingSince: null });
    });
    await isLocked.promise;
    const reported = send(service, `/v1/jobs/${id}/reports`, { reason: 'fee_charged' });
    await until(async () => (await db.execute(waiting)).rows.length > 0);
    isReporting.resolve();
    await decided;
    assert.equal((await reported).status, status === 'taken_down' ? 409 : 404);
    const queue = await service.get<Schemas['JobReviewPage']>(
      `/v1/job-reviews?limit=100&region=${county}`,
      await clerkOf(service),
    );
    assert.ok(!queue.body.items.some(({ job }) => job.id === id));
    assert.deepEqual(await db.select().from(jobReports).where(eq(jobReports.jobId, id)), []);
  });
}
