import { stat } from 'node:fs/promises';
import { run, type Account } from './system.ts';
import { EmbeddedUnusable } from './unusable.ts';

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of the data that exists, so that
 * one start with sudo does not take a user's data away, or else as the system's user `postgres`.
 */
export async function accountFor(data: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(data).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await lookUp()) ?? (await create());
}

async function lookUp(): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid), gid: Number(gid) };
  } catch {
    return undefined;
  }
}

async function create(): Promise<Account> {
  const useradd = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ];
  // BusyBox, in small containers, knows only adduser.
  await run('useradd', useradd)
    .catch(() => run('adduser', ['-S', '-D', '-H', 'postgres']))
    .catch(() => undefined);
  const account = await lookUp();
  if (!account) {
    throw new EmbeddedUnusable(
      'it does not run as root, and no user postgres could be made: start as another user',
    );
  }
  return account;
}
