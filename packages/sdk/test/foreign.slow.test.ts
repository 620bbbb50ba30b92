/**
 * The packed SDK in a folder outside the repository, as a stranger has it: the two programs of the README, type-checked,
 * run in Node and, bundled by Vite, in a browser, against a service on a bad day.
 */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { browserArgs, findBrowser } from '../../../scripts/browser.ts';
import { buildPackages } from '../../../scripts/build.ts';
import { badDay, everyRequest, titles } from './bad-day.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'yizhan-foreign-'));
const readme = readFileSync(join(root, 'packages/sdk/README.md'), 'utf8');

/** The first code block of the README that follows the name of a file. */
function programOf(file: string): string {
  const [, program] = new RegExp(`\`${file}\`[\\s\\S]*?\`\`\`ts\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  assert.ok(program, `the README has no ${file}`);
  return program;
}

function write(file: string, program: string, api = 'http://127.0.0.1:8080'): void {
  const mine = program.replace('http://127.0.0.1:8080', api).replace('pk_demo_five_places', 'pk_foreign');
  writeFileSync(join(folder, file), mine);
}

function run(command: string, args: readonly string[], cwd = folder): string {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

function install(): void {
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const packed = ['packages/contract', 'packages/sdk', 'node_modules/ky', 'node_modules/zod'].map((path) =>
    run('npm', pack, join(root, path)).trim(),
  );
  writeFileSync(join(folder, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
  const offline = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', [...offline, ...packed.map((file) => `./${file}`)]);
  for (const types of ['@types/node', 'undici-types']) {
    cpSync(join(root, 'node_modules', types), join(folder, 'node_modules', types), { recursive: true });
  }
}

async function listen(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Bundles `main.ts` with Vite and opens it in a browser, on an origin of its own. */
async function openBundled(t: TestContext): Promise<Page> {
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><ul></ul><script type="module" src="/main.ts"></script>',
  );
  const options = {
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { target: 'es2022' },
  } as const;
  await build({ ...options, worker: { format: 'es' } });
  const site = await listen(t, (request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(join(folder, 'dist', path)));
  });
  const browser = await launch({ executablePath: await findBrowser(), args: [...browserArgs] });
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(site);
  return page;
}

describe('the packed SDK in a foreign folder', () => {
  before(() => {
    buildPackages(['sdk']);
    install();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is type-checked by the strictest compiler, its own declarations included', () => {
    for (const file of ['jobs.ts', 'main.ts']) write(file, programOf(file));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const strict =
      '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck false';
    const target = '--target es2022 --lib es2022,dom,dom.iterable,dom.asynciterable --types node';
    for (const module of ['--module nodenext', '--module esnext --moduleResolution bundler']) {
      run(process.execPath, [tsc, ...`${strict} ${target} ${module} jobs.ts main.ts`.split(' ')]);
    }
  });

  it('lists three pages in Node through 503, 429 with a date, a broken body, odd cursors and a new enum value', async (t) => {
    const { listener, asked } = badDay();
    write('jobs.ts', programOf('jobs.ts'), await listen(t, listener));
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['jobs.ts'], { cwd: folder });
    const daily = titles.slice(0, 5).map((title) => `${title} 日结`);
    assert.deepEqual(stdout.trim().split('\n'), [...daily, `${titles[5]} every_full_moon`, '6 jobs']);
    assert.equal(stderr, '');
    assert.deepEqual(asked, everyRequest);
  });

  it('does the same in a page that Vite has bundled, without a preflight', async (t) => {
    const { listener, asked } = badDay();
    write('main.ts', programOf('main.ts'), await listen(t, listener));
    const page = await openBundled(t);
    await page.waitForSelector('ul[data-state=done]', { timeout: 20_000 });
    const shown = await page.$$eval('li', (items) => items.map(({ textContent }) => textContent));
    const daily = titles.slice(0, 5).map((title) => `${title} daily`);
    assert.deepEqual(shown, [...daily, `${titles[5]} every_full_moon`]);
    assert.deepEqual(asked, everyRequest);
  });

  it('does the same in a worker', async (t) => {
    const { listener, asked } = badDay();
    const lines = [
      `import { createClient } from '@yizhan/sdk';`,
      `const client = createClient({ baseUrl: 'http://127.0.0.1:8080', site: 'pk_demo_five_places' });`,
      `const titles: string[] = [];`,
      `for await (const job of client.jobs.list()) titles.push(job.title);`,
      `postMessage(titles.join());`,
    ];
    write('worker.ts', lines.join('\n'), await listen(t, listener));
    write(
      'main.ts',
      `const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }) => document.querySelector('ul')?.setAttribute('title', data);`,
    );
    const page = await openBundled(t);
    const list = await page.waitForSelector('ul[title]', { timeout: 20_000 });
    assert.equal(await list?.evaluate((element) => element.getAttribute('title')), titles.join());
    assert.deepEqual(asked, everyRequest);
  });
});
