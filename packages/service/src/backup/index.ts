import { readFile } from 'node:fs/promises';
import { readMigrations } from '../database/migration-files.ts';
import { cryptoRandom } from '../ids.ts';
import { readKeyring } from '../secrets/keyring.ts';
import { createSecrets, type Secrets } from '../secrets/secrets.ts';
import { nodeCiphers } from '../secrets/node-ciphers.ts';
import { restore, type Restored } from './restore.ts';

export { backup, type BackedUp } from './backup.ts';
export { DamagedBackup } from './frames.ts';
export { restore, type Restored, type RestoreOptions } from './restore.ts';

/** `restore` with the migrations of this service and the key file at `keys`, if there is one. */
export async function restoreHere(
  url: string,
  file: string,
  keys: string,
  now: Date,
): Promise<Restored & { readonly hadKeys: boolean }> {
  const secrets = await secretsOf(keys);
  const migrations = await readMigrations();
  const restored = await restore({ url, file, migrations, now, ...(secrets && { secrets }) });
  return { ...restored, hadKeys: secrets !== undefined };
}

/** Unlike a start of the service this makes no key file: one that is made now would fit nothing. */
async function secretsOf(path: string): Promise<Secrets | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const keyring = readKeyring(text);
  return createSecrets({ keyring: () => keyring, random: cryptoRandom, ciphers: nodeCiphers() });
}
