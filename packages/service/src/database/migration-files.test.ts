import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { migrationsModule, target } from '../../generate/migrations.ts';
import { readMigrations } from './migration-files.ts';

async function folder(t: TestContext, files: Record<string, string>): Promise<URL> {
  const path = await mkdtemp(join(tmpdir(), 'yizhan-migrations-'));
  t.after(() => rm(path, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return pathToFileURL(`${path}/`);
}

it('the page’s module holds the SQL files as they are (else run `npm run generate`)', async () => {
  assert.equal(await readFile(target, 'utf8'), migrationsModule(await readMigrations()));
});

it('reads the SQL files by number, with the same text from a Windows checkout', async (t) => {
  const files = { '0002-b.sql': 'b;\r\n', '0001-a.sql': 'a;\n', 'README.md': '' };
  assert.deepEqual(await readMigrations(await folder(t, files)), [
    { name: '0001-a.sql', sql: 'a;\n' },
    { name: '0002-b.sql', sql: 'b;\n' },
  ]);
});

it('refuses a name without a number, and a number twice', async (t) => {
  await assert.rejects(readMigrations(await folder(t, { 'jobs.sql': '' })), /jobs\.sql must be called like/);
  const twice = await folder(t, { '0001-a.sql': '', '0001-b.sql': '' });
  await assert.rejects(readMigrations(twice), /number 0001: give 0001-b\.sql the next free one/);
});

it('writes SQL into the module without changing it', async () => {
  const sql = "select `a`, '\\d', $$ ${x} $$;\n";
  const text = migrationsModule([{ name: '0001-a.sql', sql }]).replaceAll(
    /^import type.*$|: readonly Migration\[\]/gm,
    '',
  );
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  assert.deepEqual({ ...(module as object) }, { migrations: [{ name: '0001-a.sql', sql }] });
});
