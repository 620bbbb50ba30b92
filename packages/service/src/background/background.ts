import { setTimeout } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import { cryptoRandom, type Random } from '../ids.ts';
import { expireAds } from '../jobs/expiry.ts';
import { addMissingTokens } from '../jobs/search/missing.ts';
import type { Log } from '../observe/log.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { reseal } from './reseal.ts';
import { forgetExpired } from './retention.ts';

export interface BackgroundOptions {
  /** Of the database itself: a pooler that shares connections would break pg-boss's locks. */
  readonly url: string;
  readonly db: Database;
  readonly secrets: Secrets;
  readonly now: () => Date;
  /** Chance; the system's by default. */
  readonly random?: Random;
  readonly log: Log;
  readonly onError: (error: unknown) => void;
}

/**
 * `retention` forgets what is over, `reseal` seals anew what an old key sealed, `tokens` prepares ads for the search
 * that older processes wrote, `expiry` writes down which ads are over.
 */
export type Work = 'retention' | 'reseal' | 'tokens' | 'expiry';

export interface Background {
  /** Orders work at once that would be done at its hour. */
  order(work: Work): Promise<void>;
  /** Takes no more work and resolves when what is under way is done. */
  close(): Promise<void>;
}

/** When each is ordered, by Beijing time. */
const hours: Readonly<Record<Work, string>> = {
  retention: '17 * * * *',
  reseal: '37 3 * * *',
  tokens: '*/5 * * * *',
  expiry: '* * * * *',
};
const closeMs = 10_000;
const retryMs = { first: 1_000, longest: 60_000 };

/**
 * Work that no request waits for. All processes of a service share the queues in the schema `pgboss` of the same
 * database, and each order is carried out by one of them. pg-boss knows its own clock only for when work is due;
 * what the work does is decided by `now`.
 */
export async function startBackground(options: BackgroundOptions): Promise<Background> {
  const { url, db, secrets, now, random = cryptoRandom, log, onError } = options;
  const works: Readonly<Record<Work, () => Promise<Readonly<Record<string, number>>>>> = {
    retention: () => forgetExpired(db, now()),
    reseal: async () => ({ ...(await reseal(db, secrets)) }),
    tokens: async () => ({ added: await addMissingTokens(db) }),
    expiry: async () => ({ expired: await expireAds(db, now(), random) }),
  };
  // Requests are answered before it is there.
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({ connectionString: url, max: 2, application_name: 'yizhan background' });
  boss.on('error', onError);
  try {
    await boss.start();
    for (const queue of ['retention', 'reseal', 'tokens', 'expiry'] as const) {
      await boss.createQueue(queue, { policy: 'short', retryLimit: 3, retryBackoff: true });
      await boss.work(queue, { pollingIntervalSeconds: 1 }, async () => {
        log({ level: 'info', event: queue, ...(await works[queue]()) });
      });
      await boss.schedule(queue, hours[queue], null, { tz: 'Asia/Shanghai' });
    }
  } catch (error) {
    await boss.stop({ graceful: false }).catch(onError);
    throw error;
  }
  return {
    async order(work) {
      await boss.send(work);
    },
    close: () => boss.stop({ graceful: true, timeout: closeMs }),
  };
}

/** The same, tried again until it succeeds: PostgreSQL may be away just when the service starts. */
export function keepBackground(options: BackgroundOptions): Pick<Background, 'close'> {
  const closing = new AbortController();
  const { signal } = closing;
  const start = async (): Promise<Background | undefined> => {
    for (let pause = retryMs.first; !signal.aborted; pause = Math.min(2 * pause, retryMs.longest)) {
      try {
        return await startBackground(options);
      } catch (error) {
        options.onError(error);
      }
      await setTimeout(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
    return undefined;
  };
  const started = start();
  return {
    async close() {
      closing.abort();
      await (await started)?.close();
    },
  };
}
