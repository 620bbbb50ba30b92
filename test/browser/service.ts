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
  /** Asks for the sign-in codes that the service of this id has sent, instead of for a new service. */
  readonly codesOf?: number;
}

export interface ServiceAnswer {
  readonly id: number;
  readonly baseUrl: string;
  readonly site: string;
}

/** A message as the service prints it, which sends none here. */
export interface SentCode {
  /** Without its middle. */
  readonly phone: string;
  readonly code: string;
  readonly voice: boolean;
}

export interface CodesAnswer {
  readonly id: number;
  /** Newest last. */
  readonly codes: readonly SentCode[];
}

interface Running {
  readonly service: RunningService;
  readonly codes: readonly SentCode[];
  readonly drop: () => Promise<void>;
}

const running = new Map<number, Running>();

function readCode(line: string): SentCode | undefined {
  const [, phone, voice, code] = /^SMS to (\S+)( \(voice\))?: (\d+)$/.exec(line) ?? [];
  return phone && code ? { phone, code, voice: !!voice } : undefined;
}

async function start({ id, origin }: ServiceRequest): Promise<ServiceAnswer> {
  const { url: databaseUrl, drop } = await createTestDatabase();
  const codes: SentCode[] = [];
  const service = await startService({
    databaseUrl,
    port: 0,
    seed: 'demo',
    siteOrigins: [origin],
    now: () => pageTime,
    keys: fileURLToPath(new URL('../../.cache/test-keys.json', import.meta.url)),
    sms: 'console',
    log: (line) => {
      const code = readCode(line);
      if (code) codes.push(code);
      // Dropping a database at the end cuts connections that are still open; that is no news.
      else if (process.connected) process.stderr.write(`${line}\n`);
    },
  });
  running.set(id, { service, codes, drop });
  return { id, baseUrl: service.url, site: demoSiteKey };
}

process.on('message', (request: ServiceRequest) => {
  const { id, codesOf } = request;
  if (codesOf !== undefined) process.send?.({ id, codes: running.get(codesOf)?.codes ?? [] });
  else void start(request).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => {
  for (const { service, drop } of running.values()) void service.close().then(drop);
});
