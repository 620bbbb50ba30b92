/** The reference service with demonstration data, as a `fetch` and over loopback HTTP. */
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';
import { demoSiteKey } from '@yizhan/service/seed';
import { startService, type RunningService } from '@yizhan/service/node';
import { createTestDatabase, openTestDatabase } from '../../../service/src/database/testing.ts';
import { noLimits } from '../../../service/src/rate/limits.ts';
import { countyOrigin, testNow, testService } from '../../../service/src/testing/service.ts';
import type { ConformanceOptions, ConformanceReport } from '../../src/index.ts';

export { chifengKey, chifengOrigin, countyOrigin } from '../../../service/src/testing/service.ts';

export interface InProcess {
  readonly options: ConformanceOptions & { readonly fetch: typeof fetch };
  close(): Promise<void>;
}

/** No socket between kit and service. */
export async function serviceInProcess(): Promise<InProcess> {
  const service = await testService(await openTestDatabase(), { limits: noLimits });
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    return service.fetch(pathname + search, { method: request.method, headers: request.headers });
  };
  return {
    options: { baseUrl: 'http://api.example', site: demoSiteKey, origin: countyOrigin, fetch: send },
    close: () => service.db.close(),
  };
}

/** As `npm start` serves it; ends with the test. */
export async function serviceOverHttp(t: Pick<TestContext, 'after'>): Promise<RunningService> {
  const { url: databaseUrl, drop } = await createTestDatabase();
  const service = await startService({
    databaseUrl,
    port: 0,
    seed: 'demo',
    now: () => testNow,
    keys: fileURLToPath(new URL('../../../../.cache/test-keys.json', import.meta.url)),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  t.after(() => service.close().then(drop));
  return service;
}

/** `jobs.list answer` and its siblings, with what was wrong. */
export const failuresOf = ({ operations }: ConformanceReport): Map<string, string> =>
  new Map(
    operations.flatMap(({ operation, rules }) =>
      rules
        .filter(({ passed }) => !passed)
        .map(({ rule, detail }) => [`${operation} ${rule}`, detail] as const),
    ),
  );

export { demoSiteKey };
