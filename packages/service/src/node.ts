import { serve, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { keepBackground } from './background/background.ts';
import { readMigrations } from './database/migration-files.ts';
import { migrate } from './database/migrate.ts';
import type { Database } from './database/database.ts';
import { connectPostgres } from './database/postgres.ts';
import { useReplica, type Replica } from './database/replica.ts';
import { createIssuer } from './identity/oidc.ts';
import { cryptoRandom } from './ids.ts';
import { describeError, jsonLines, type Log } from './observe/log.ts';
import { watchPressure } from './pressure.ts';
import { checkKeys } from './secrets/key-check.ts';
import { watchKeyFile } from './secrets/key-file.ts';
import { createSecrets } from './secrets/secrets.ts';
import { nodeCiphers } from './secrets/node-ciphers.ts';
import { seedDemo } from './seed/demo.ts';
import { seedDemoPeople } from './seed/people.ts';
import { createService, type Service, type ServiceOptions } from './service.ts';
import { consoleSms, gatewaySms } from './sms/sms.ts';

export { readEnvironment } from './environment.ts';

export interface StartOptions {
  /** `postgres://…`, PostgreSQL 15 or newer. */
  readonly databaseUrl: string;
  /** The same database without a pooler in between, for migrations and background work; `databaseUrl` by default. */
  readonly directUrl?: string;
  /** A streaming replica of it, which takes the reads of people who are not signed in. */
  readonly readUrl?: string;
  /** Whether this process takes its share of background work; true by default. */
  readonly background?: boolean;
  /** 0 takes a free one. */
  readonly port: number;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** Requests come through one proxy of ours, which adds the client's address to X-Forwarded-For; false by default. */
  readonly behindProxy?: boolean;
  /** `demo` fills an empty database with invented data of five places. */
  readonly seed?: 'demo' | 'none';
  /** Origins of pages that may use the demonstration key, besides the API's own. */
  readonly siteOrigins?: readonly string[];
  /** File with the keys, made when there is none; `.data/keys.json` by default. Belongs to the database. */
  readonly keys?: string;
  /** `console` prints sign-in codes (the default); otherwise the URL of an SMS gateway. */
  readonly sms?: string;
  /** URL of a provincial OIDC issuer whose access tokens are taken too. */
  readonly oidcIssuer?: string;
  /** What the issuer writes into `aud`; `yizhan` by default. */
  readonly oidcAudience?: string;
  readonly now?: () => Date;
  readonly limits?: ServiceOptions['limits'];
  readonly pages?: ServiceOptions['pages'];
  readonly publicOrigin?: ServiceOptions['publicOrigin'];
  /** A log line for each request, besides those for faults. */
  readonly logRequests?: boolean;
  /** Takes one log line, without its line end. */
  readonly log?: (line: string) => void;
}

export interface RunningService {
  /** Where the API answers: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Finishes what is under way, then lets go of port and database. */
  close(): Promise<void>;
}

const keyFileLookMs = 5_000;

/** Migrates, seeds and serves the API over HTTP. */
export async function startService(options: StartOptions): Promise<RunningService> {
  // The one clock of the process; everything below is given it.
  // eslint-disable-next-line no-restricted-syntax
  const { now = () => new Date(), log = console.log } = options;
  const directUrl = options.directUrl ?? options.databaseUrl;
  const logEntry = jsonLines(log, now);
  const onError = (error: unknown): void =>
    logEntry({ level: 'error', event: 'fault', ...describeError(error) });
  const db = connectPostgres({ url: options.databaseUrl, onError });
  const replica = options.readUrl === undefined ? undefined : openReplica(db, options.readUrl, logEntry);
  try {
    const keys = await watchKeyFile(options.keys ?? '.data/keys.json', keyFileLookMs, onError);
    const secrets = createSecrets({ keyring: keys.keyring, random: cryptoRandom, ciphers: nodeCiphers() });
    await migrateDirectly(directUrl, now());
    await checkKeys(db, secrets, now());
    const sms = options.sms && options.sms !== 'console' ? gatewaySms(options.sms) : consoleSms(log);
    const { pages, publicOrigin, limits, oidcIssuer, oidcAudience = 'yizhan', logRequests = false } = options;
    const service = createService({
      db,
      now,
      secrets,
      sms,
      limitInFlight: watchPressure({ waiting: () => (db.waiting?.() ?? 0) + (replica?.waiting() ?? 0) }),
      log: logRequests ? logEntry : (entry) => entry.level === 'error' && logEntry(entry),
      ...(replica && { replica }),
      ...(oidcIssuer && { issuer: createIssuer({ url: oidcIssuer, audience: oidcAudience }) }),
      ...(pages && { pages }),
      ...(publicOrigin && { publicOrigin }),
      ...(limits && { limits }),
    });
    const server = await listen(service, options);
    if (options.seed === 'demo') {
      await seedDemo(db, { now: now(), origins: [server.url, ...(options.siteOrigins ?? [])] });
      await seedDemoPeople(db, { now: now(), secrets, random: cryptoRandom });
    }
    // Requests do not wait for it, and a service whose background work cannot start still answers them.
    const background =
      options.background === false
        ? undefined
        : keepBackground({ url: directUrl, db, secrets, now, log: logEntry, onError });
    return {
      url: server.url,
      async close() {
        await Promise.all([service.close(), server.close()]);
        await background?.close();
        keys.stop();
        await replica?.close();
        await db.close();
      },
    };
  } catch (error) {
    await replica?.close();
    await db.close();
    throw error;
  }
}

/** Later answers than these come sooner from the primary. */
const replicaTimeoutMs = 2_000;

/** Connections that break say so to the query that waits; a replica that is gone is told once, as a change. */
function openReplica(primary: Database, url: string, log: Log): Replica {
  const onChange = (isUsed: boolean): void =>
    log({ level: 'info', event: 'replica', state: isUsed ? 'used' : 'left' });
  return useReplica({ primary, replica: connectPostgres({ url, timeoutMs: replicaTimeoutMs }), onChange });
}

async function migrateDirectly(url: string, now: Date): Promise<void> {
  const db = connectPostgres({ url, max: 1 });
  try {
    await migrate(db, await readMigrations(), now);
  } finally {
    await db.close();
  }
}

async function listen(service: Service, { port, host = '127.0.0.1', behindProxy = false }: StartOptions) {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  const fetch = (request: Request, { incoming }: HttpBindings | Http2Bindings) => {
    // Only the last entry is the proxy's own; whoever asks can write the others.
    const forwarded = behindProxy && request.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim();
    return service.fetch(request, forwarded || incoming.socket.remoteAddress);
  };
  const server = serve({ fetch, port, hostname: host, autoCleanupIncoming: true }, resolve);
  server.once('error', reject);
  const address = await promise;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${name}:${address.port}`,
    async close() {
      const closed = new Promise<void>((done, failed) =>
        server.close((error) => (error ? failed(error) : done())),
      );
      // A connection that falls idle after its last answer would be kept for seconds.
      const hangUp = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 20);
      await closed.finally(() => clearInterval(hangUp));
    },
  };
}
