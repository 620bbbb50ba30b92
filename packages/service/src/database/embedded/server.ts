import type pg from 'pg';
import { openCluster, readPassword } from './cluster.ts';
import { untilProcessEnds } from './lifetime.ts';
import { join } from './membership.ts';
import { unusable } from './unusable.ts';

export interface Server {
  /** Of a database for the service, whose user owns it and nothing else. */
  readonly url: string;
  /** Of the maintenance database, as the user who may do everything. */
  readonly adminUrl: string;
  readonly stop: () => Promise<void>;
}

/** @param settings as PostgreSQL spells them, `name=value`; ignored when the server runs already */
export async function startServer(
  dataDir: string,
  { settings = [], log }: { settings?: readonly string[]; log?: ((line: string) => void) | undefined } = {},
): Promise<Server> {
  try {
    const cluster = await openCluster(dataDir);
    const { client, port, detach, leave } = await join(cluster, settings, log);
    const forget = untilProcessEnds(leave);
    const stop = () => leave().finally(forget);
    const password = await readPassword(cluster);
    try {
      await makeDatabase(client, password);
      if (log) await tellCompany(client, log);
    } catch (error) {
      await stop().catch(() => undefined);
      throw error;
    }
    detach();
    const urlOf = (name: string, database: string) =>
      `postgres://${name}:${password}@127.0.0.1:${port}/${database}`;
    return {
      url: urlOf('yizhan', 'yizhan'),
      adminUrl: urlOf('postgres', 'postgres'),
      stop,
    };
  } catch (error) {
    throw unusable(error, dataDir);
  }
}

/** Safe to call by several processes at once: the second waits for the first and then has nothing to do. */
async function makeDatabase(client: pg.Client, password: string): Promise<void> {
  const isMade = async () =>
    (await client.query(`select from pg_database where datname = 'yizhan'`)).rowCount === 1;
  if (await isMade()) return;
  await client.query(`select pg_advisory_lock(hashtext('yizhan'))`);
  try {
    if (await isMade()) return;
    // Roles take no parameters; the password has nothing to escape.
    await client.query(`drop role if exists yizhan; create role yizhan login password '${password}'`);
    await client.query('create database yizhan owner yizhan');
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('yizhan'))`);
  }
}

async function tellCompany(client: pg.Client, log: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ others: string | null }>(
    `select string_agg(application_name, ', ') as others from pg_stat_activity
     where datname = 'postgres' and application_name like 'yizhan (pid %' and pid <> pg_backend_pid()`,
  );
  if (rows[0]?.others) log(`PostgreSQL is shared with ${rows[0].others}`);
}
