import { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { readPassword, type Cluster } from './cluster.ts';
import { findPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { EmbeddedUnusable, unusable } from './unusable.ts';

/**
 * Every process that uses the server holds this lock, shared. The system drops it with the connection, even
 * when the process is killed, so that it alone tells who is left: whoever gets it for himself alone is the
 * last, and stops the server. A server that nobody holds is adopted by the next process that needs it.
 */
const lock = 7_269_942;

type Log = (line: string) => void;

export interface Membership {
  readonly port: number;
  /** The connection that holds the lock, as superuser on the database `postgres`. */
  readonly client: pg.Client;
  /** Lets the process end in spite of that connection, when nothing else keeps it. */
  readonly detach: () => void;
  /** Gives the server up; the last one to do so stops it. */
  readonly leave: () => Promise<void>;
}

/** Uses the server on this data: the one that runs, or else a new one with these settings. */
export async function join(
  cluster: Cluster,
  settings: readonly string[] = [],
  log: Log = () => undefined,
): Promise<Membership> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const postmaster = await findPostmaster(cluster);
    if (!postmaster) {
      await startPostmaster(cluster, settings);
      continue;
    }
    const holder = await hold(cluster, postmaster.port);
    if (holder) return member(cluster, postmaster.port, settings, log, holder);
    // It is still recovering, or its last user is just stopping it.
    await setTimeout(100);
  }
  throw new EmbeddedUnusable(`a PostgreSQL runs on ${cluster.data} and does not answer`);
}

interface Holder {
  readonly client: pg.Client;
  readonly socket: Socket;
}

function member(
  cluster: Cluster,
  port: number,
  settings: readonly string[],
  log: Log,
  first: Holder,
): Membership {
  let holder: Holder | undefined;
  let regained: Promise<void> | undefined;
  let left: Promise<void> | undefined;
  const leaving = new AbortController();

  function keep(next: Holder) {
    holder = next;
    next.client.once('end', () => {
      holder = undefined;
      if (!left) regained = regain();
    });
  }
  /** When one of its processes dies, PostgreSQL ends all connections and goes on. When it dies itself, it is started. */
  async function regain() {
    for (let pause = 50; !left; pause = Math.min(2 * pause, 5_000)) {
      await setTimeout(pause, undefined, { ref: false, signal: leaving.signal }).catch(() => undefined);
      const next = await holdOrStart().catch((error: unknown) => {
        log(`PostgreSQL ended and cannot be started. ${unusable(error, cluster.home).message}`);
      });
      if (!next) continue;
      next.socket.unref();
      return keep(next);
    }
  }
  async function holdOrStart() {
    if (left || (await findPostmaster(cluster))) return hold(cluster, port);
    await startPostmaster(cluster, settings, port);
    const next = await hold(cluster, port);
    if (next) log('PostgreSQL had ended unexpectedly and was started again');
    return next;
  }

  keep(first);
  return {
    port,
    client: first.client,
    detach: () => first.socket.unref(),
    leave() {
      leaving.abort();
      // A start that is under way would leave a server that nobody stops.
      return (left ??= Promise.resolve(regained).then(() => leave(cluster, holder)));
    },
  };
}

async function leave(cluster: Cluster, holder: Holder | undefined): Promise<void> {
  if (!holder) return;
  const { client, socket } = holder;
  socket.ref();
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [lock]);
    const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [lock]);
    if (rows[0]?.last) await stopPostmaster(cluster);
  } finally {
    await client.end();
  }
}

/** A connection that holds the lock; undefined as long as the server does not take one. */
async function hold(cluster: Cluster, port: number): Promise<Holder | undefined> {
  const socket = new Socket();
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: await readPassword(cluster),
    database: 'postgres',
    application_name: `yizhan (pid ${process.pid})`,
    connectionTimeoutMillis: 5_000,
    stream: () => socket,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock_shared($1) as held', [
      lock,
    ]);
    if (rows[0]?.held) return { client, socket };
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '28P01') {
      throw new EmbeddedUnusable(`the password in ${cluster.home} is not the one of its data`, error);
    }
  }
  await client.end().catch(() => undefined);
  return undefined;
}
