import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../src/database/embedded/index.ts';
import { query, temporaryFolder } from '../src/database/embedded/testing.ts';
import { startService } from '../src/node.ts';
import { debianPostgresMissing, startDebianPostgres } from './debian-postgres.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const adverts = 30_000;

interface Said {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** `npm run backup` and `npm run restore`, without npm around them; answers with what they print. */
async function command(verb: string, path: string, environment: Record<string, string>): Promise<Said> {
  const args = ['--conditions=@yizhan/source', 'scripts/backup.ts', verb, path];
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: root, env: { ...env, ...environment } });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, lines: printed.trim().split('\n') };
}

const digests = ({ lines }: Said): string[] => lines.filter((line) => /^[0-9a-f]{64} /.test(line)).sort();

describe('backup and restore as commands', () => {
  let folder: string;
  let file: string;
  let made: Said;
  let keys: string;
  const cleanups: (() => void | Promise<void>)[] = [];

  before(async () => {
    folder = await temporaryFolder({ after: (work) => void cleanups.push(work as () => void) });
    const dataDir = join(folder, 'from');
    keys = join(dataDir, 'keys.json');
    const { url, stop } = await startEmbedded({ dataDir });
    const quiet = () => undefined;
    const service = await startService({
      databaseUrl: url,
      port: 0,
      seed: 'demo',
      keys,
      log: quiet,
      background: false,
    });
    // Enough that what streams and what does not can be told apart.
    const columns = await query(
      url,
      `select string_agg(column_name, ', ') as names from information_schema.columns
      where table_name = 'jobs' and column_name <> 'id'`,
    );
    const names = String(columns[0]?.names);
    await query(
      url,
      `insert into jobs (id, ${names}) select 'job_copy_' || n, ${names}
      from (select * from jobs limit 1) j, generate_series(1, ${adverts}) n`,
    );
    made = await command('backup', folder, { DATA_DIR: dataDir });
    await service.close();
    await stop();
    file = join(folder, (await readdir(folder)).find((name) => name.endsWith('.backup')) ?? '');
  });
  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });

  it('makes a new file in the folder beside a running service, and says that the keys are not in it', () => {
    assert.equal(made.code, 0, made.lines.join('\n'));
    assert.match(
      made.lines.join('\n'),
      /\d+ rows of \d+ tables, [\d.]+ s, \d+ bytes\nThe keys are not in it/,
    );
    console.log(made.lines.at(-2));
  });

  it('restores the same digests into an empty embedded place, and the service starts on them', async () => {
    const dataDir = join(folder, 'to');
    const back = await command('restore', file, { DATA_DIR: dataDir, KEYS: keys });
    assert.equal(back.code, 0, back.lines.join('\n'));
    assert.deepEqual(digests(back), digests(made));
    assert.match(back.lines.at(-1) ?? '', /^The keys in .* fit\.$/);
    console.log(back.lines.at(-2));

    const { url, stop } = await startEmbedded({ dataDir });
    const options = { databaseUrl: url, port: 0, keys, log: () => undefined, background: false };
    const service = await startService(options);
    assert.equal((await fetch(`${service.url}/readyz`)).status, 200);
    await service.close();
    await stop();
    await rm(dataDir, { recursive: true });
  });

  it('restores from PostgreSQL 18 into Debian’s 15', { skip: debianPostgresMissing }, async () => {
    const debian = await startDebianPostgres();
    try {
      const place = { DATABASE_URL: debian.adminUrl, KEYS: join(folder, 'nowhere.json') };
      const back = await command('restore', file, place);
      assert.equal(back.code, 0, back.lines.join('\n'));
      assert.deepEqual(digests(back), digests(made));
      assert.match(back.lines.at(-1) ?? '', /^There is no key file at .*nowhere\.json/);
      console.log(back.lines.at(-2));
      const again = await command('backup', join(folder, 'again'), place);
      assert.deepEqual(digests(again), digests(made));
    } finally {
      await debian.stop();
    }
  });

  it('answers a file that is no backup in one line', async () => {
    const said = await command('restore', keys, { DATA_DIR: join(folder, 'none') });
    assert.deepEqual([said.code, said.lines.length], [1, 1]);
    assert.match(said.lines[0] ?? '', /^This backup is damaged and nothing was restored/);
  });
});
