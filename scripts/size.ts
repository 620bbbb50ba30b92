/**
 * `npm run size`: what a page loads for each entry that a package names in its size.json, everything included.
 * Brotli at its best level, in KB of 1 000 bytes. Over the limit is a failure, not a note.
 */
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { compress } from '../packages/elements/generate/minify.ts';
import { minifySheets } from '../packages/elements/generate/sheets.ts';
import { buildWidgets } from './build-widgets.ts';

interface Entry {
  name: string;
  /** Module text that imports what is measured. */
  code: string;
  /** Bytes. */
  limit: number;
  /** Name of the entry whose size is taken off: what is left is the price of the difference. */
  over?: string;
}

/** What a page loads later by import() is not of its first view. */
const withoutLater: Plugin = {
  name: 'without-later',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** Style sheets as they are published. */
const publishedSheets: Plugin = {
  name: 'published-sheets',
  setup({ onLoad }) {
    onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => ({
      contents: await minifySheets(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Minified as the CDN build is: terser takes a twentieth more off than esbuild does. */
async function compressed(text: string): Promise<number> {
  const { code = '' } = await minify(text, { module: true, ecma: 2020, compress });
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(code, { params }).length;
}

async function measure(code: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@yizhan/source'],
    tsconfig: 'tsconfig.json',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [withoutLater, publishedSheets],
  });
  return compressed(outputFiles[0]?.text ?? '');
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(2).padStart(7);

// What the CDN serves is weighed too, and a fresh clone has not built it yet.
await buildWidgets();
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
