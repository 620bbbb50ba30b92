import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { noLimits } from '../rate/limits.ts';
import { describeService } from '../testing/suite.ts';
import { clerkOf, draft, ifMatch, people, pickers, put } from './testing.ts';

describeService(
  'acts upon an ad',
  (service) => {
    test('a clerk of the place of work corrects it to another, or leaves it to the employer’s, as staff of the first', async () => {
      const { owner, employer } = await people(service());
      const { place: _place, ...nowhere } = pickers;
      const corrected = { ...pickers, place: { region: '150402', address: '红山大街 1 号' } };
      for (const input of [corrected, nowhere]) {
        const place = { region: '150404', address: '振兴街 12 号物流园' };
        const job = await draft(service(), owner, employer.id, { ...pickers, place });
        const there = await clerkOf(service(), '150404');
        const changed = await put(service(), `/v1/jobs/${job.id}`, input, { ...there, ...ifMatch(job) });
        assert.equal(changed.status, 200);
        const history = await service().get<Schemas['JobHistory']>(`/v1/jobs/${job.id}/history`, owner);
        assert.deepEqual(history.body.items.map(({ event, actor }) => `${event} ${actor}`).toSorted(), [
          'changed staff',
          'created employer',
        ]);
      }
    });
  },
  { limits: noLimits },
);
