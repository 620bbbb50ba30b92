import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { sql } from 'drizzle-orm';
import { connectPostgres } from './database/postgres.ts';
import { createTestDatabase } from './database/testing.ts';
import { startService, type RunningService, type StartOptions } from './node.ts';
import { makeKeyring, writeKeyring } from './secrets/keyring.ts';
import { hasSm4 } from './secrets/node-ciphers.ts';
import { demoSiteKey } from './seed/demo.ts';
import { seededRandom } from './seed/random.ts';

async function prepare(t: TestContext) {
  const { url, drop } = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'yizhan-node-'));
  const running: RunningService[] = [];
  t.after(async () => {
    await Promise.all(running.map((service) => service.close()));
    await drop();
    await rm(folder, { recursive: true });
  });
  const lines: string[] = [];
  const options: StartOptions = {
    databaseUrl: url,
    port: 0,
    seed: 'demo',
    keys: join(folder, 'keys.json'),
    siteOrigins: ['http://www.county.example'],
    log: (line) => lines.push(line),
  };
  const start = async (change: Partial<StartOptions> = {}) => {
    const service = await startService({ ...options, ...change });
    running.push(service);
    return service;
  };
  return { options, lines, start };
}

describe('the service over HTTP', () => {
  test('serves jobs to registered pages, and its own origin is one', async (t) => {
    const { start } = await prepare(t);
    const service = await start();
    for (const origin of ['http://www.county.example', service.url]) {
      const answer = await fetch(`${service.url}/v1/jobs?site=${demoSiteKey}`, {
        headers: { Origin: origin },
      });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), origin);
    }
  });

  test('prints the sign-in code, and no line holds a whole number', async (t) => {
    const { start, lines } = await prepare(t);
    const service = await start({ logRequests: true });
    const sent = await fetch(`${service.url}/v1/identity/codes?site=${demoSiteKey}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ phone: '13800138000' }),
    });
    assert.equal(sent.status, 202);
    assert.ok(lines.some((line) => /^SMS to 138\*{4}8000: \d{6}$/.test(line)));
    assert.ok(lines.some((line) => line.includes('"operation":"identity.sendCode"')));
    assert.ok(lines.every((line) => !line.includes('13800138000')));
  });

  test('closing finishes what is under way and takes nothing new', async (t) => {
    const { options } = await prepare(t);
    const service = await startService(options);
    const { hostname, port } = new URL(service.url);
    const path = `/v1/identity/codes?site=${demoSiteKey}`;
    const headers = { 'Content-Type': 'application/json', 'Content-Length': '23' };
    const slow = request({ hostname, port, path, method: 'POST', headers });
    const answered = new Promise<number | undefined>((resolve, reject) => {
      slow.on('response', (response) => resolve(response.resume().statusCode));
      slow.on('error', reject);
    });
    slow.write('{"phone":');
    while (!(await (await fetch(`${service.url}/metrics`)).text()).includes('in_flight 1'));

    const closed = service.close();
    slow.end('"13800138000"}');
    assert.equal(await answered, 202);
    await closed;
    await assert.rejects(fetch(`${service.url}/healthz`));
  });

  test('starting with a key file of another database fails at once and says so', async (t) => {
    const { options } = await prepare(t);
    const service = await startService(options);
    await service.close();
    await writeFile(options.keys ?? '', writeKeyring(makeKeyring(seededRandom(3))));
    await assert.rejects(
      startService(options),
      /key file is not the one that this database was written with/,
    );
  });

  test('starting with a cipher that this Node lacks fails at once, says so and leaves the database alone', async (t) => {
    const { options, start } = await prepare(t);
    await writeFile(options.keys ?? '', writeKeyring(makeKeyring(seededRandom(3), 'sm4-gcm')));
    const db = connectPostgres({ url: options.databaseUrl });
    t.after(() => db.close());
    const rows = async () =>
      (await db.execute(sql`select (select count(*) from secret_keys) + (select count(*) from sites) as n`))
        .rows;
    if (hasSm4()) {
      await start();
      assert.notDeepEqual(await rows(), [{ n: '0' }]);
    } else {
      await assert.rejects(start(), /^Error: This Node's OpenSSL has no sm4-gcm: .*aes-256-gcm/);
      assert.deepEqual(await rows(), [{ n: '0' }]);
    }
  });

  test('starting on a port that is taken fails and lets go of the database', async (t) => {
    const { start } = await prepare(t);
    const service = await start();
    const port = Number(new URL(service.url).port);
    await assert.rejects(start({ port }), /EADDRINUSE/);
  });
});
