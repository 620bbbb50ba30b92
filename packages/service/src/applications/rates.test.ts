import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearer, signIn } from '../identity/testing.ts';
import { noLimits, standardLimits } from '../rate/limits.ts';
import { describeService } from '../testing/suite.ts';
import { apply, nextPhone, openJob } from './testing.ts';

const { applicationsPerPhone, applicationsPerAddress } = standardLimits;

describeService(
  'applying without an account',
  (service) => {
    test('is slowed down by the number, refused tries counted, for an hour', async () => {
      const job = await openJob(service());
      const phone = nextPhone();
      const statuses: number[] = [];
      for (let count = 0; count <= applicationsPerPhone.amount; count++)
        statuses.push((await apply(service(), job.id, { phone })).status);
      assert.deepEqual(statuses, [201, ...Array<number>(applicationsPerPhone.amount - 1).fill(409), 429]);
      assert.equal((await apply(service(), job.id)).status, 201, 'another number goes on');
      const owner = bearer(await signIn(service(), phone));
      assert.equal(
        (await apply(service(), job.id, {}, owner)).status,
        201,
        'and so does its owner, signed in',
      );
    });

    test('is slowed down by the address', async () => {
      const { clock } = service();
      clock.now = new Date(clock.now.getTime() + 3_600_000);
      const job = await openJob(service());
      for (let count = 0; count < applicationsPerAddress.amount; count++)
        assert.equal((await apply(service(), job.id)).status, 201);
      const over = await apply(service(), job.id);
      assert.deepEqual([over.status, over.headers.get('Retry-After') !== null], [429, true]);
    });
  },
  { limits: { ...noLimits, applicationsPerPhone, applicationsPerAddress } },
);
