/**
 * `npm run size`: what a page loads for each entry that a package names in its size.json, everything included.
 * Brotli at its best level, in KB of 1 000 bytes. Over the limit is a failure, not a note.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

interface Entry {
  name: string;
  /** Module text that imports what is measured. */
  code: string;
  /** Bytes. */
  limit: number;
  /** Name of the entry whose size is taken off: what is left is the price of the difference. */
  over?: string;
}

/** The entry and the chunks that load with it; what it loads later by import() is not of its first view. */
function loadedAtOnce(outputs: Metafile['outputs'], file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind === 'import-statement') loadedAtOnce(outputs, path, seen);
  }
  return seen;
}

const compressed = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

async function measure(code: string, resolveDir: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir, loader: 'ts' },
    absWorkingDir: process.cwd(),
    outdir: 'out',
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@yizhan/source'],
    tsconfig: 'tsconfig.json',
    legalComments: 'none',
    logLevel: 'error',
  });
  const first = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint)?.[0] ?? '';
  const files = [...loadedAtOnce(metafile.outputs, first)];
  return outputFiles
    .filter(({ path }) => files.some((file) => path.endsWith(`/${file}`)))
    .reduce((sum, { contents }) => sum + compressed(contents), 0);
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(2).padStart(7);

let over = 0;
for (const file of globSync('packages/*/size.json').sort()) {
  const sizes = new Map<string, number>();
  for (const entry of JSON.parse(readFileSync(file, 'utf8')) as Entry[]) {
    const whole = await measure(entry.code, dirname(file));
    sizes.set(entry.name, whole);
    const size = entry.over === undefined ? whole : whole - (sizes.get(entry.over) ?? 0);
    const fits = size <= entry.limit;
    if (!fits) over++;
    console.log(
      `${fits ? '✔' : '✖'} ${kb(size)} of ${kb(entry.limit)} KB  ${dirname(file).slice('packages/'.length)}: ${entry.name}`,
    );
  }
}
if (over) console.error(`${over} entries are over their limit`);
process.exitCode = over ? 1 : 0;
