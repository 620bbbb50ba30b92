import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages that are ours are the copy's own; all others are those that are installed here. */
function linkModules(folder: string): void {
  const installed = join(root, 'node_modules');
  const names = readdirSync(installed).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(installed, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    const own = name.startsWith('@yizhan/')
      ? join(folder, 'packages', name.slice('@yizhan/'.length))
      : undefined;
    symlinkSync(own ?? join(installed, name), link);
  }
}

/** The sources as they stand, committed or not, in a folder of their own that can be thrown away. */
export function copyOfRepository(): { readonly folder: string; readonly drop: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-copy-'));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
  });
  for (const file of listed.toString().split('\0').filter(Boolean)) {
    cpSync(join(root, file), join(folder, file), { force: true });
  }
  linkModules(folder);
  return { folder, drop: () => rmSync(folder, { recursive: true }) };
}
