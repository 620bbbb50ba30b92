import { PgBoss } from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { Log } from '../observe/log.ts';
import { forgetExpired } from './retention.ts';

export interface BackgroundOptions {
  /** Of the database itself: a pooler that shares connections would break pg-boss's locks. */
  readonly url: string;
  readonly db: Database;
  readonly now: () => Date;
  readonly log: Log;
  readonly onError: (error: unknown) => void;
}

export interface Background {
  /** Orders the work of the hour at once. */
  forgetExpired(): Promise<void>;
  /** Takes no more work and resolves when what is under way is done. */
  close(): Promise<void>;
}

const queue = 'retention';
const hourly = '17 * * * *';
const closeMs = 10_000;

/**
 * Work that no request waits for. All processes of a service share one queue in the schema `pgboss` of the same
 * database, and each order is carried out by one of them. pg-boss knows its own clock only for when work is due;
 * what the work does is decided by `now`.
 */
export async function startBackground(options: BackgroundOptions): Promise<Background> {
  const { url, db, now, log, onError } = options;
  const boss = new PgBoss({ connectionString: url, max: 2, application_name: 'yizhan background' });
  boss.on('error', onError);
  try {
    await boss.start();
    await boss.createQueue(queue, { policy: 'short', retryLimit: 3, retryBackoff: true });
    await boss.work(queue, { pollingIntervalSeconds: 1 }, async () => {
      log({ level: 'info', event: queue, ...(await forgetExpired(db, now())) });
    });
    await boss.schedule(queue, hourly, null, { tz: 'Asia/Shanghai' });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(onError);
    throw error;
  }
  return {
    async forgetExpired() {
      await boss.send(queue);
    },
    close: () => boss.stop({ graceful: true, timeout: closeMs }),
  };
}
