import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runTests } from './run-tests.ts';

const { MUTATIONS = '20000' } = process.env;

it(`${MUTATIONS} requests mutated from the contract find no fault, no hang and no answer that breaks it`, async () => {
  const { code, count, failures } = await runTests('packages/service/src/mutations.test.ts', {
    MUTATIONS,
    TEST_ENGINES: 'PostgreSQL',
  });
  assert.equal(code, 0, failures);
  assert.equal(count('pass'), 2);
});
