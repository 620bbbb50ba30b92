import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgTransactionConfig } from 'drizzle-orm/pg-core';
import pg from 'pg';
import type { Database, Queries, PlainTransaction } from './database.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Connections at most; 10 by default. */
  readonly max?: number;
  /** How long a connection and each query may take; 10 s and any time by default. */
  readonly timeoutMs?: number;
  /** Told of connections that broke while idle; the pool replaces them by itself. */
  readonly onError?: (error: Error) => void;
}

export const sessionSettings = "set time zone 'UTC'; set jit = off; set max_parallel_workers_per_gather = 0";

/**
 * Opens a pool on any PostgreSQL from 15 on. Sessions run in UTC, so that timestamps read `…+00`, without JIT and without
 * parallel workers.
 */
export function connectPostgres({ url, max = 10, timeoutMs, onError }: PostgresOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'yizhan',
    connectionTimeoutMillis: timeoutMs ?? 10_000,
    ...(timeoutMs !== undefined && { query_timeout: timeoutMs }),
    // Compiling a search, or starting workers for it, takes longer than carrying it out.
    // pg-pool waits for it, which its types do not say.
    // eslint-disable-next-line @typescript-eslint/no-misused-promises
    onConnect: (client) => client.query(sessionSettings),
  });
  pool.on('error', (error) => onError?.(error));
  // A connection that breaks between two queries of a transaction emits `error` with nobody listening,
  // which would end the process; the transaction's next query rejects anyway.
  pool.on('connect', (client) => client.on('error', () => undefined));

  return Object.assign(drizzle({ client: pool, logger: { logQuery: refuseInsideTransaction } }), {
    transaction: <T>(work: (tx: Queries) => Promise<T>, config?: PgTransactionConfig) =>
      begin(pool, (client) => work(drizzle({ client })), config),
    plainTransaction: <T>(work: (tx: PlainTransaction) => Promise<T>) =>
      begin(pool, (client) => work(plain(client))),
    waiting: () => pool.waitingCount,
    close: () => pool.end(),
  });
}

const insideTransaction = new AsyncLocalStorage<true>();

/** In the page this would deadlock and here starve a busy pool, so it fails where tests see it. */
function refuseInsideTransaction(): void {
  if (insideTransaction.getStore()) {
    throw new Error('The database handle was used inside a transaction: use the transaction’s own `tx`.');
  }
}

async function begin<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  { isolationLevel, accessMode, deferrable }: PgTransactionConfig = {},
): Promise<T> {
  refuseInsideTransaction();
  const isolation = isolationLevel && `isolation level ${isolationLevel}`;
  const statement = ['begin', isolation, accessMode, deferrable && 'deferrable'].filter(Boolean).join(' ');

  const client = await pool.connect();
  let broken = false;
  try {
    await client.query(statement);
    const result = await insideTransaction.run(true, async () => work(client));
    const { command } = await client.query('commit');
    // PostgreSQL answers the `commit` of a failed transaction with ROLLBACK, not with an error.
    if (command !== 'COMMIT') throw new Error('Nothing was committed: `work` hid the error of a query.');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

function plain(client: pg.PoolClient): PlainTransaction {
  return {
    rows: async (statement, params) => {
      const { rows } = await client.query<Record<string, unknown>>(statement, params && [...params]);
      return rows;
    },
    script: async (statements) => {
      await client.query(statements);
    },
  };
}
