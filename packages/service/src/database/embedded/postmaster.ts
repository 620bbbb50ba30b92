import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { runOn, type Cluster } from './cluster.ts';
import { isAlive, run } from './system.ts';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The server that runs on this data now, whoever started it. */
export async function findPostmaster({ data }: Pick<Cluster, 'data'>): Promise<Postmaster | undefined> {
  const note = await readNote(data);
  return note && (await runsOn(data, note.pid)) ? note : undefined;
}

/**
 * Starts a server and waits until it answers. Returns also when it could not, but another attempt can.
 *
 * @param usedPort where those who use the server look for it; without it, the last one if that is free
 */
export async function startPostmaster(
  cluster: Cluster,
  settings: readonly string[],
  usedPort?: number,
): Promise<void> {
  await clearStaleNote(cluster.data);
  const log = join(cluster.home, 'log');
  const portFile = join(cluster.home, 'port');
  const lastPort = async () => Number(await readFile(portFile, 'utf8').catch(() => ''));
  const port = usedPort ?? ((await lastPort()) || (await freePort()));
  const options = ['-p', String(port), ...settings.flatMap((setting) => ['-c', setting])].join(' ');

  await rename(log, `${log}.previous`).catch(() => undefined);
  const output = await open(log, 'a+', 0o600);
  try {
    await runOn(cluster, 'pg_ctl', ['start', '-w', '-s', '-t', '600', '-o', options], output.fd);
    await writeFile(portFile, String(port), { mode: 0o600 });
  } catch (cause) {
    const { buffer, bytesRead } = await output.read({ buffer: Buffer.alloc(10_000), position: 0 });
    const said = buffer.toString('utf8', 0, bytesRead);
    const portIsTaken = said.includes('could not create any TCP/IP sockets');
    // A server was killed, and its processes have not yet noticed.
    const isDying = said.includes('pre-existing shared memory block');
    if (portIsTaken && usedPort === undefined) await rm(portFile, { force: true });
    const otherWasFaster = (await findPostmaster(cluster)) !== undefined;
    if (!portIsTaken && !isDying && !otherWasFaster) throw new Error(said, { cause });
  } finally {
    await output.close();
  }
}

/** Ends every connection and waits until the data is safe on disk. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  await runOn(cluster, 'pg_ctl', ['stop', '-w', '-s', '-m', 'fast', '-t', '60']);
}

const noteOf = (data: string) => join(data, 'postmaster.pid');

/** The note that a postmaster leaves in its data folder: the process on line 1, the port on line 4. */
async function readNote(data: string): Promise<(Postmaster & { readonly text: string }) | undefined> {
  const text = await readFile(noteOf(data), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { text, pid: Number(lines[0]), port: Number(lines[3]) };
}

/** A postmaster stands in its data folder as long as it lives; any other process only has its number. */
async function runsOn(data: string, pid: number): Promise<boolean> {
  if (!(pid > 0) || !isAlive(pid)) return false;
  // Windows cannot tell; PostgreSQL itself then decides.
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') {
    const args = await run('ps', ['-p', String(pid), '-o', 'args=']).catch(() => '');
    return args.includes('postgres') && args.includes(data);
  }
  try {
    const [folder, own] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(data)]);
    const name = await readFile(`/proc/${pid}/comm`, 'utf8');
    return folder.ino === own.ino && folder.dev === own.dev && name.trim() === 'postgres';
  } catch {
    return false;
  }
}

/**
 * PostgreSQL clears the note of a dead postmaster itself, but not when another process has got its number
 * since, as happens after every restart of a container.
 */
async function clearStaleNote(data: string): Promise<void> {
  const note = await readNote(data);
  if (!note || !isAlive(note.pid) || (await runsOn(data, note.pid))) return;
  const aside = `${noteOf(data)}.${process.pid}`;
  await rename(noteOf(data), aside).catch(() => undefined);
  const taken = await readFile(aside, 'utf8').catch(() => note.text);
  // Between the look and the rename another process may have started a server: its note goes back.
  if (taken === note.text) await rm(aside, { force: true });
  else await rename(aside, noteOf(data));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port on 127.0.0.1'));
      });
    });
  });
}
