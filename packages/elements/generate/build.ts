/**
 * The npm modules: `dist/gig-job-list.js` is a class, `dist/define/gig-job-list.js` registers it, and nothing but the
 * folders' names says which there are. What the elements import must have been built before.
 */
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createManifest } from './manifest.ts';
import { minifySheetsIn } from './sheets.ts';

const room = fileURLToPath(new URL('..', import.meta.url));
const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

async function writeEntry(path: string, code: string): Promise<void> {
  await writeFile(`${room}dist/${path}.js`, code);
  await writeFile(`${room}dist/${path}.d.ts`, code);
}

export async function buildElements(): Promise<void> {
  await rm(`${room}dist`, { recursive: true, force: true });
  await promisify(execFile)(process.execPath, [tsc, '-p', `${room}tsconfig.build.json`]);
  await minifySheetsIn(`${room}dist`);
  await mkdir(`${room}dist/define`);
  for (const path of globSync('src/**/define.ts', { cwd: room })) {
    const folder = path.slice('src/'.length, -'/define.ts'.length);
    await writeEntry(`gig-${folder}`, `export * from './${folder}/${folder}.js';\n`);
    await writeEntry(
      `define/gig-${folder}`,
      `import '../${folder}/define.js';\nexport * from '../gig-${folder}.js';\n`,
    );
  }
  await writeFile(`${room}dist/custom-elements.json`, JSON.stringify(await createManifest(), null, 2));
}

if (import.meta.main) await buildElements();
