import type { TestContext } from 'node:test';
import { connectPostgres } from '../database/postgres.ts';
import { createTestDatabase } from '../database/testing.ts';
import { noLimits } from '../rate/limits.ts';
import { testService, type TestService } from './service.ts';

/** A real server with several connections: there, requests overtake each other. */
export async function busyService(t: Pick<TestContext, 'after'>): Promise<TestService> {
  const { url, drop } = await createTestDatabase();
  const db = connectPostgres({ url, timeoutMs: 120_000 });
  t.after(() => db.close().then(drop));
  return testService(db, { limits: noLimits, maximumInFlight: 1_000 });
}
