import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applied } from '../applications/testing.ts';
import { noLimits } from '../rate/limits.ts';
import { testNow } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { castOf, ifMatch, published, put, send, step } from './testing.ts';

describeService(
  'the course of an ad',
  (service) => {
    const cast = castOf(service);
    const fresh = () => published(service(), cast().owner, cast().clerk, cast().employer.id);

    test('an extension may be sent again and lengthens, but never shortens', async () => {
      const job = await fresh();
      const extend = (validUntil: string) =>
        send(service(), `/v1/jobs/${job.id}/extensions`, { validUntil }, cast().owner);
      const longer = '2026-11-25T18:00:00+08:00';
      assert.deepEqual([(await extend(longer)).status, (await extend(longer)).status], [200, 200]);
      const { status, body } = await extend('2026-11-25T17:59:59+08:00');
      assert.deepEqual(
        [status, body.errors?.map(({ pointer, code }) => [pointer, code])],
        [400, [['/validUntil', 'valid_until_earlier']]],
      );
    });

    test('an ad that comes back through review is as new as one that comes back at once', async () => {
      const job = await fresh();
      const closed = await step(service(), cast().owner, job, 'closure', { outcome: 'closed' });
      const fields = { ...closed.fields, content: '采摘、装筐，改成夜里干。' };
      const { body: changed } = await put(service(), `/v1/jobs/${job.id}`, fields, {
        ...cast().owner,
        ...ifMatch(closed),
      });
      const { clock } = service();
      clock.now = new Date(testNow.getTime() + 4 * 60_000);
      const waiting = await step(service(), cast().owner, changed, 'reopening', {
        validUntil: '2026-11-25T18:00:00+08:00',
      });
      assert.equal(waiting.publishedAt, null);
      clock.now = new Date(testNow.getTime() + 8 * 60_000);
      const decision = { decision: 'approve', reason: '新内容也看过' };
      const approved = await step(service(), cast().clerk, waiting, 'reviews', decision);
      assert.equal(approved.publishedAt, '2026-11-21T18:08:00+08:00');
      clock.now = new Date(testNow.getTime() + 11 * 60_000);
      const { minutes } = await applied(service(), job.id);
      assert.equal(minutes.toApply, 3);
      clock.now = testNow;
    });
  },
  { limits: noLimits },
);
