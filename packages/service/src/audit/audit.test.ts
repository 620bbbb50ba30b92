import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { signIn } from '../identity/testing.ts';
import { auditLog } from './store.ts';
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

  test('keeps lines for six months, whoever asks to delete them', async () => {
    const { db } = service();
    await signIn(service(), '13800138001');
    const [line] = await db.select().from(auditLog).limit(1);
    assert.ok(line);
    const remove = () => db.delete(auditLog).where(eq(auditLog.id, line.id));
    await assert.rejects(remove(), (error: Error) => /kept for six months/.test(String(error.cause)));
    await db.insert(auditLog).values({ ...line, id: 'audit_later', at: new Date('2027-06-01T00:00:00Z') });
    await remove();
  });
});
