/** The CDN build of the elements, made anew when a source is newer than it. */
import { spawn } from 'node:child_process';
import { copyFileSync, globSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';

const cdn = 'packages/elements/cdn';
/** What a page links beside the script: the room kept while it loads, and the themes. */
const sheets = ['packages/elements/*.css', 'packages/elements/themes/*.css'];
const sources = [
  'packages/{elements,sdk,contract,rules}/src/**/*.ts',
  ...sheets,
  'rollup.config.js',
  'package-lock.json',
];

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isFresh = (): boolean => {
  const built = changedAt(`${cdn}/yizhan.js`);
  return globSync(sources).every((file) => changedAt(file) < built);
};

function rollup(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
      stdio: 'inherit',
    });
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The widgets could not be built; rollup says why above.')),
    );
  });
}

export async function buildWidgets(): Promise<void> {
  if (isFresh()) return;
  // Old chunks have other names and would lie there for ever.
  rmSync(cdn, { recursive: true, force: true });
  await rollup();
  for (const sheet of globSync(sheets)) copyFileSync(sheet, `${cdn}/${basename(sheet)}`);
}

if (import.meta.main) await buildWidgets();
