import assert from 'node:assert/strict';
import { it } from 'node:test';
import { debianPostgresMissing, startDebianPostgres } from './debian-postgres.ts';
import { runTests } from './run-tests.ts';

it(
  'the service keeps all its tests on Debian’s PostgreSQL 15',
  { skip: debianPostgresMissing },
  async (t) => {
    const debian = await startDebianPostgres({ settings: ['fsync=off', 'max_connections=200'] });
    t.after(() => debian.stop());
    const { code, count, failures } = await runTests('packages/service/src/**/!(*.slow).test.ts', {
      TEST_DATABASE_URL: debian.adminUrl,
      TEST_ENGINES: 'PostgreSQL',
    });
    console.log(`PostgreSQL 15: ${count('pass')} passed, ${count('fail')} failed`);
    assert.equal(code, 0, failures);
    assert.ok(count('pass') > 100);
  },
);
