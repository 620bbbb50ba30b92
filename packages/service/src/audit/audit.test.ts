import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { signIn } from '../identity/testing.ts';
import { describeService } from '../testing/suite.ts';

describeService('the audit log', (service) => {
  test('takes lines and lets nobody change them', async () => {
    await signIn(service(), '13800138000');
    const refuses = async (statement: ReturnType<typeof sql>) =>
      assert.rejects(service().db.execute(statement), (error: Error) =>
        /never changed/.test(String(error.cause)),
      );
    await refuses(sql`update audit_log set reason = 'x'`);
    await refuses(sql`truncate audit_log`);
  });
});
