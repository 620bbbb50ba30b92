import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { post } from '../identity/testing.ts';
import { standardLimits } from '../rate/limits.ts';
import { stations } from '../stations/tables.ts';
import { chifengKey } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { castOf, county, pickers, published, step, type Headers } from './testing.ts';

type Contact = Schemas['JobContact'] & Schemas['Problem'];
const station = 'station_01K9ZV6Q3M8T4R2N7X5B0C1DFH';

describeService(
  'the number to call',
  (service) => {
    const cast = castOf(service);
    before(async () => {
      const row = { region: county, id: station, name: '大格勒乡零工驿站', hotline: '0979-8221234' };
      await service().db.insert(stations).values(row);
    });
    const fresh = (input: object = {}) =>
      published(service(), cast().owner, cast().clerk, cast().employer.id, { ...pickers, ...input });
    const look = (job: { readonly id: string }, headers: Headers = {}) =>
      post<Contact>(service(), `/v1/jobs/${job.id}/contacts`, {}, headers);

    test('CF-25, GD-48: anybody is given it without an account; each look is counted and no answer is kept', async () => {
      const job = await fresh();
      const first = await look(job);
      assert.deepEqual(
        [first.status, first.body, first.headers.get('Cache-Control')],
        [200, { via: 'employer', contactName: '示例女士', phone: '13800138031' }, 'no-store'],
      );
      await look(job);
      const { body } = await service().get<Schemas['ManagedJob']>(`/v1/jobs/${job.id}/record`, cast().owner);
      assert.deepEqual([body.contacts, body.version], [2, job.version], 'a look is no change of the ad');
    });

    test('kept back, it is the hotline of the station, or else of the site', async () => {
      const withheld = { withholdContact: true, stationId: station };
      const job = await fresh(withheld);
      assert.deepEqual((await look(job)).body, {
        via: 'station',
        contactName: '大格勒乡零工驿站',
        phone: '0979-8221234',
      });
      const { body } = await service().get<Schemas['Job']>(`/v1/jobs/${job.id}`);
      assert.deepEqual([body.contactPhone, body.station?.id], [null, station]);
      const { stationId: _, ...alone } = withheld;
      const other = await fresh(alone);
      assert.deepEqual((await look(other)).body, {
        via: 'site',
        contactName: '驿站示范网站',
        phone: '12333',
      });
    });

    test('nobody calls about an ad that is over, or on a site of another place', async () => {
      const job = await fresh();
      assert.equal((await look(job, { 'Site-Key': chifengKey })).status, 404);
      await step(service(), cast().owner, job, 'closure', { outcome: 'closed' });
      const { status, body } = await look(job);
      assert.deepEqual([status, body.code], [409, 'job_not_open']);
    });

    test('whoever collects numbers is told to wait', async () => {
      const job = await fresh();
      const statuses: number[] = [];
      for (let times = 0; times < 12; times++) statuses.push((await look(job)).status);
      assert.equal(statuses.at(-1), 429);
      assert.ok(statuses.includes(200));
    });
  },
  { limits: { contactsPerAddress: { ...standardLimits.contactsPerAddress, amount: 15 } } },
);
