import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { sql } from 'drizzle-orm';
import { bearer, signIn } from '../identity/testing.ts';
import { testNow, testSecrets } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { demoEmployerId, demoPhones, seedDemoPeople } from './people.ts';
import { seededRandom } from './random.ts';

describeService('the people of the demonstration', (service) => {
  const seed = () =>
    seedDemoPeople(service().db, { now: testNow, secrets: testSecrets, random: seededRandom(6) });
  before(seed);

  test('the clerk signs in, sees what waits in all five places and may decide it', async () => {
    const clerk = bearer(await signIn(service(), demoPhones.clerk));
    for (const region of ['632801', '410400', '420112', '441400', '150400']) {
      const queue = await service().get<Schemas['JobReviewPage']>(`/v1/job-reviews?region=${region}`, clerk);
      assert.equal(queue.status, 200);
      assert.ok(queue.body.items.length > 0, region);
      const lacking = queue.body.items.filter(({ job }) => job.missing.length > 0);
      assert.deepEqual(lacking, []);
    }
    const { body } = await service().get<Schemas['JobReviewPage']>(
      '/v1/job-reviews?limit=100&region=632801',
      clerk,
    );
    const reported = body.items.filter(({ cause }) => cause === 'reported');
    assert.deepEqual(
      reported.map(({ reports }) => reports.map(({ reason }) => reason)),
      [['fee_charged']],
    );
    assert.ok(body.items.some(({ job }) => job.findings.some(({ code }) => code === 'discrimination_sex')));
    const due = await service().get<Schemas['EmployerPage']>('/v1/employers?due=true&region=150400', clerk);
    assert.ok(due.body.items.length > 0);
  });

  test('the cooperative is verified and has ads in the states that wait for somebody', async () => {
    const owner = bearer(await signIn(service(), demoPhones.employer));
    const { body } = await service().get<Schemas['EmployerPage']>('/v1/employers', owner);
    assert.deepEqual(
      body.items.map(({ id, verified }) => [id, verified]),
      [[demoEmployerId, true]],
    );
    const ads = await service().get<Schemas['ManagedJobPage']>(`/v1/employers/${demoEmployerId}/jobs`, owner);
    assert.deepEqual(ads.body.items.map(({ status }) => status).sort(), [
      'draft',
      'published',
      'published',
      'returned',
      'submitted',
      'submitted',
    ]);
    const open = ads.body.items.find(({ status }) => status === 'published');
    const list = await service().get<Schemas['JobPage']>('/v1/jobs?limit=100&region=632801');
    assert.ok(list.body.items.some(({ id }) => id === open?.id));
  });

  test('called again, it adds nothing', async () => {
    const counts = async () => {
      const { rows } = await service().db.execute(sql`
        select (select count(*) from persons) as persons, (select count(*) from grants) as grants,
          (select count(*) from employers) as employers, (select count(*) from jobs) as jobs`);
      return rows;
    };
    const earlier = await counts();
    await seed();
    assert.deepEqual(await counts(), earlier);
  });
});
