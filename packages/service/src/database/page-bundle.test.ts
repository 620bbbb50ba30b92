import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

it('what the page needs bundles for a browser without node-postgres or Node’s file system', async () => {
  const { metafile } = await build({
    stdin: {
      contents: `export * from './pglite.ts'; export * from './migrate.ts'; export * from './migrations.generated.ts';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    // Behind a check for Node in PGlite's own loader.
    external: ['node:module'],
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.some((path) => path.includes('@electric-sql/pglite')));
  assert.deepEqual(
    inputs.filter((path) =>
      /node_modules\/pg[-/]|database\/postgres\.ts|migration-files|embedded/.test(path),
    ),
    [],
  );
});
