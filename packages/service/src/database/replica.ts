import { sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';

/** A streaming replica that takes reads which may be a moment old. */
export interface Replica {
  /**
   * Reads from the replica while it keeps up. What fails there, for whatever reason, is asked of the primary: work
   * must only read, so that doing it twice does nothing twice.
   */
  read<T>(work: (db: Queries) => Promise<T>): Promise<T>;
  /** How many wait for a connection to the replica. */
  waiting(): number;
  /** Looks whether the replica keeps up; happens by itself every second. */
  look(): Promise<void>;
  close(): Promise<void>;
}

export interface ReplicaOptions {
  readonly primary: Database;
  readonly replica: Database;
  /** Told when the replica begins and ceases to be read from. */
  readonly onChange?: (isUsed: boolean) => void;
}

const lookMs = 1_000;
/** What the replica may have received and not yet shown; a busy one has kilobytes. */
const maximumLagBytes = 1_000_000;

export function useReplica({ primary, replica, onChange }: ReplicaOptions): Replica {
  let isUsed = false;
  const decide = (keepsUp: boolean): void => {
    if (isUsed === keepsUp) return;
    isUsed = keepsUp;
    onChange?.(keepsUp);
  };
  const look = async (): Promise<void> => decide(await keepsUp(replica).catch(() => false));
  const timer = setInterval(() => void look(), lookMs);
  timer.unref();
  return {
    async read(work) {
      if (!isUsed) return work(primary);
      try {
        return await work(replica);
      } catch {
        // It may be the replica that is gone, or a row that has not arrived there: the primary knows.
        const answer = work(primary);
        void look();
        return answer;
      }
    },
    waiting: () => replica.waiting?.() ?? 0,
    look,
    async close() {
      clearInterval(timer);
      await replica.close();
    },
  };
}

/** Positions in the log are compared, not times: an idle primary sends nothing, and clocks differ. */
async function keepsUp(replica: Queries): Promise<boolean> {
  const { rows } = await replica.execute<{ keeps_up: boolean }>(sql`
    select pg_is_in_recovery() and exists (select from pg_stat_wal_receiver)
      and pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()) < ${maximumLagBytes} as keeps_up`);
  return rows[0]?.keeps_up === true;
}
