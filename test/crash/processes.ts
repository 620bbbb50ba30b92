/** `npm start` on a data folder and ports that stay the same over its lives, and how each part of it is killed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../../packages/service/src/database/embedded/system.ts';
import { query, serverOf } from '../../packages/service/src/database/embedded/testing.ts';
import { answers } from '../deployment/processes.ts';
import { freePorts, npmStart, type Started } from '../support/started.ts';

export type Victim = 'the service' | 'PostgreSQL' | 'both';

export interface Crashing {
  readonly url: string;
  /** As the owner of the data. */
  readonly databaseUrl: string;
  /** What its lives have printed. */
  printed(): readonly string[];
  /** Kills with SIGKILL, starts again what does not come back by itself, and answers after how many milliseconds it was ready. */
  crash(victim: Victim): Promise<number>;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>;
}

/** Looks until it is so; a machine may be busy, but a minute says that it will not be. */
export async function waitFor(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`for a minute it was not so that ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

export async function startCrashing(dataDir: string): Promise<Crashing> {
  const ports = await freePorts();
  // The writers say where they come from: from one address they would meet its rates.
  const begin = (): Promise<Started> => npmStart({ dataDir, ports, environment: { BEHIND_PROXY: '1' } });
  const lives = [await begin()];
  const { api: url } = lives[0] ?? { api: '' };
  const password = await readFile(join(dataDir, 'postgres', 'password'), 'utf8');
  const port = await readFile(join(dataDir, 'postgres', 'port'), 'utf8');
  const urlOf = (name: string): string => `postgres://${name}:${password}@127.0.0.1:${port}/yizhan`;

  /** Whoever holds the embedded server says its number there. */
  async function pidOfService(): Promise<number> {
    const rows = await query(urlOf('postgres'), 'select application_name as name from pg_stat_activity');
    const pids = rows.flatMap(({ name }) => /^yizhan \(pid (\d+)\)$/.exec(String(name))?.[1] ?? []);
    const [pid] = pids.map(Number).filter(isAlive);
    if (!pid) throw new Error('the service holds no PostgreSQL');
    return pid;
  }

  return {
    url,
    databaseUrl: urlOf('yizhan'),
    printed: () => lives.flatMap((life) => life.printed().split('\n')),
    async crash(victim) {
      const server = await serverOf(dataDir);
      if (!server) throw new Error('no PostgreSQL runs');
      const service = await pidOfService();
      const killed = performance.now();
      if (victim !== 'the service') process.kill(server.pid, 'SIGKILL');
      if (victim !== 'PostgreSQL') {
        process.kill(service, 'SIGKILL');
        await lives.at(-1)?.ended;
        lives.push(await begin());
      } else {
        // Ready again means the PostgreSQL that it starts, not the answers of the one that is dying.
        await waitFor('another PostgreSQL runs', async () => {
          const next = await serverOf(dataDir);
          return next !== undefined && next.pid !== server.pid;
        });
      }
      await waitFor('the service is ready', () => answers(`${url}/readyz`));
      return performance.now() - killed;
    },
    async stop() {
      await lives.at(-1)?.stop();
      const isGone = async (): Promise<boolean> => (await serverOf(dataDir)) === undefined;
      // A run that failed may have left one without a service that would stop it.
      await waitFor('PostgreSQL has stopped', isGone).catch(async (error: unknown) => {
        const left = await serverOf(dataDir);
        if (left) process.kill(left.pid, 'SIGQUIT');
        throw error;
      });
    },
  };
}
