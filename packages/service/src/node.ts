import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { readMigrations } from './database/migration-files.ts';
import { migrate } from './database/migrate.ts';
import { connectPostgres } from './database/postgres.ts';
import { seedDemo } from './seed/demo.ts';
import { createService, type ServiceOptions } from './service.ts';

export interface StartOptions {
  /** `postgres://…`, PostgreSQL 15 or newer. */
  readonly databaseUrl: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** `demo` fills an empty database with invented data of five places. */
  readonly seed?: 'demo' | 'none';
  /** Origins of pages that may use the demonstration key, besides the API's own. */
  readonly siteOrigins?: readonly string[];
  readonly now?: () => Date;
  readonly pages?: ServiceOptions['pages'];
  /** Takes one log line, without its line end. */
  readonly log?: (line: string) => void;
}

export interface RunningService {
  /** Where the API answers: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Finishes what is under way, then lets go of port and database. */
  close(): Promise<void>;
}

/** Migrates, seeds and serves the API over HTTP. */
export async function startService(options: StartOptions): Promise<RunningService> {
  // The one clock of the process; everything below is given it.
  // eslint-disable-next-line no-restricted-syntax
  const { now = () => new Date(), log = console.log, host = '127.0.0.1', seed = 'none', pages } = options;
  const onError = (error: unknown, requestId?: string): void =>
    log(JSON.stringify({ level: 'error', ...(requestId && { requestId }), error: String(error) }));
  const db = connectPostgres({ url: options.databaseUrl, onError });
  try {
    await migrate(db, await readMigrations(), now());
    const { fetch } = createService({ db, now, onError, ...(pages && { pages }) });
    const server = await listen(fetch, options.port, host);
    if (seed === 'demo') {
      await seedDemo(db, { now: now(), origins: [server.url, ...(options.siteOrigins ?? [])] });
    }
    return {
      url: server.url,
      async close() {
        await server.close();
        await db.close();
      },
    };
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function listen(fetch: (request: Request) => Promise<Response>, port: number, host: string) {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch, port, hostname: host, autoCleanupIncoming: true }, resolve);
  server.once('error', reject);
  const address = await promise;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise<void>((done, failed) => server.close((error) => (error ? failed(error) : done()))),
  };
}
