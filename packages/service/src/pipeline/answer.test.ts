import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applied } from '../applications/testing.ts';
import { people, published, verify } from '../jobs/testing.ts';
import { noLimits } from '../rate/limits.ts';
import { describeService } from '../testing/suite.ts';

describeService(
  'answers that no cache keeps',
  (service) => {
    test('come whole to whoever names their tag: an ad with who applied since, a list with whom nobody vouches for any more', async () => {
      const { owner, clerk, employer } = await people(service());
      const { id } = await published(service(), owner, clerk, employer.id);
      const again = async (path: string, change: () => Promise<unknown>) => {
        const first = await service().get<unknown>(path, owner);
        await change();
        const tag = first.headers.get('ETag') ?? assert.fail(path);
        const second = await service().get<unknown>(path, { ...owner, 'If-None-Match': tag });
        assert.equal(second.status, 200, path);
        assert.notDeepEqual(second.body, first.body, path);
      };
      await again(`/v1/jobs/${id}/record`, () => applied(service(), id));
      await again(`/v1/employers/${employer.id}/jobs`, () => verify(service(), clerk, employer, 'failed'));
    });
  },
  { limits: noLimits },
);
