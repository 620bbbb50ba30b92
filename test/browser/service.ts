/**
 * The real service for pages under test: a process of its own, so that the runner needs no flags, with one database
 * for each page that asks. Talks to `service-plugin.ts` over the parent's channel.
 */
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '../../packages/service/src/database/testing.ts';
import { demoSiteKey } from '@yizhan/service/seed';
import { startService, type RunningService } from '@yizhan/service/node';
import { pageTime } from '../../packages/elements/test/page-time.ts';

export interface ServiceRequest {
  readonly id: number;
  /** Origin of the page, which the site key must know. */
  readonly origin: string;
}

export interface ServiceAnswer {
  readonly id: number;
  readonly baseUrl: string;
  readonly site: string;
}

interface Running {
  readonly service: RunningService;
  readonly drop: () => Promise<void>;
}

const running: Running[] = [];

async function start({ id, origin }: ServiceRequest): Promise<ServiceAnswer> {
  const { url: databaseUrl, drop } = await createTestDatabase();
  const service = await startService({
    databaseUrl,
    port: 0,
    seed: 'demo',
    siteOrigins: [origin],
    now: () => pageTime,
    keys: fileURLToPath(new URL('../../.cache/test-keys.json', import.meta.url)),
    // Dropping a database at the end cuts connections that are still open; that is no news.
    log: (line) => process.connected && process.stderr.write(`${line}\n`),
  });
  running.push({ service, drop });
  return { id, baseUrl: service.url, site: demoSiteKey };
}

process.on('message', (request: ServiceRequest) => {
  void start(request).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => {
  for (const { service, drop } of running) void service.close().then(drop);
});
