import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cryptoRandom } from '../ids.ts';
import { makeKeyring, readKeyring, writeKeyring, type Keyring } from './keyring.ts';

/**
 * Reads the key file, and makes it when there is none. Only its owner may read it (0600); a copy of it belongs
 * where the backups of the database are not.
 */
export async function openKeyFile(path: string): Promise<Keyring> {
  await makeOnce(path);
  const { mode } = await stat(path);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) await chmod(path, 0o600);
  return readKeyring(await readFile(path, 'utf8'));
}

/** Of two processes that start at once, one makes the file, whole, and both read it. */
async function makeOnce(path: string): Promise<void> {
  if (await stat(path).catch(() => undefined)) return;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, writeKeyring(makeKeyring(cryptoRandom)), { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}

/** The ring of a file that may gain keys while the service runs; a file that cannot be read leaves it as it was. */
export async function watchKeyFile(path: string, everyMs: number, onError: (error: unknown) => void) {
  let keyring = await openKeyFile(path);
  let changedAt = (await stat(path)).mtimeMs;
  const look = async (): Promise<void> => {
    const { mtimeMs } = await stat(path);
    if (mtimeMs === changedAt) return;
    keyring = readKeyring(await readFile(path, 'utf8'));
    changedAt = mtimeMs;
  };
  const timer = setInterval(() => void look().catch(onError), everyMs);
  timer.unref();
  return { keyring: () => keyring, stop: () => clearInterval(timer) };
}
