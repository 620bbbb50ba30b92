/**
 * The packed SDK in a folder outside the repository, as a stranger has it: the two programs of the README, type-checked,
 * run in Node and, bundled by Vite, in a browser, against a service that has a bad day.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import document from '@yizhan/contract/openapi.json' with { type: 'json' };
import { browserArgs, findBrowser } from '../../../scripts/browser.ts';
import { buildPackages } from '../../../scripts/build.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'yizhan-foreign-'));

/** The first code block of the README that follows the name of a file. */
function programOf(file: string): string {
  const readme = readFileSync(join(root, 'packages/sdk/README.md'), 'utf8');
  const [, program] = new RegExp(`\`${file}\`[\\s\\S]*?\`\`\`ts\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  assert.ok(program, `the README has no ${file}`);
  return program;
}

function run(command: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
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

const { example } = document.components.schemas.JobSummary;
const titles = ['装卸', '保洁', '分拣', '采摘', '搬运', '护工'];

/** Answers 503 twice, 429 with a date, and half a body; its cursors change their form, and it knows a new settlement. */
function badDay() {
  const asked: string[] = [];
  const job = (at: number, more: object = {}) => ({ ...example, title: titles[at], ...more });
  const pages: Record<
    string,
    { before: ((response: ServerResponse) => void)[]; items: object[]; next: string | null }
  > = {
    '': {
      before: [
        (response) => response.writeHead(503).end(),
        (response) => response.writeHead(503).end('<h1>503</h1>'),
      ],
      items: [job(0), job(1)],
      next: '2',
    },
    '2': {
      before: [
        (response) =>
          response.writeHead(429, { 'Retry-After': new Date(Date.now() + 2000).toUTCString() }).end(),
      ],
      items: [job(2), job(3)],
      next: 'v2:é/+=&?#',
    },
    'v2:é/+=&?#': {
      before: [
        (response) => {
          response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '2000' });
          response.write('{"items":[');
          setTimeout(() => response.destroy(), 20);
        },
      ],
      items: [job(4), job(5, { settlement: 'every_full_moon' })],
      next: null,
    },
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = pages[url.searchParams.get('cursor') ?? ''];
    asked.push(
      `${request.method} ${url.searchParams.get('site')} ${url.searchParams.get('cursor') ?? 'first'}`,
    );
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    const fault = page?.before.shift();
    if (fault) return fault(response);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ items: page?.items, page: { nextCursor: page?.next } }));
  };
  return { listener, asked };
}

const everyRequest = [
  ...Array<string>(3).fill('GET pk_foreign first'),
  ...Array<string>(2).fill('GET pk_foreign 2'),
  ...Array<string>(2).fill('GET pk_foreign v2:é/+=&?#'),
];

const write = (file: string, program: string, api: string): void =>
  writeFileSync(
    join(folder, file),
    program.replace('http://127.0.0.1:8080', api).replace('pk_demo_five_places', 'pk_foreign'),
  );

describe('the packed SDK in a foreign folder', () => {
  before(() => {
    buildPackages(['sdk']);
    const packed = ['packages/contract', 'packages/sdk', 'node_modules/ky', 'node_modules/zod'].map((path) =>
      run(
        'npm',
        ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
        join(root, path),
      ).trim(),
    );
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
    );
    run('npm', [
      'install',
      '--offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...packed.map((file) => `./${file}`),
    ]);
    cpSync(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'), {
      recursive: true,
    });
    cpSync(join(root, 'node_modules/undici-types'), join(folder, 'node_modules/undici-types'), {
      recursive: true,
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is type-checked by the strictest compiler, its own declarations included', () => {
    write('jobs.ts', programOf('jobs.ts'), 'http://127.0.0.1:8080');
    write('main.ts', programOf('main.ts'), 'http://127.0.0.1:8080');
    const flags =
      '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --target es2022 --lib es2022,dom,dom.iterable,dom.asynciterable --skipLibCheck false --types node';
    for (const resolution of ['nodenext', 'esnext --moduleResolution bundler']) {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      run(process.execPath, [tsc, ...`${flags} --module ${resolution} jobs.ts main.ts`.split(' ')]);
    }
  });

  it('lists three pages in Node through 503, 429 with a date, a broken body, odd cursors and a new enum value', async (t) => {
    const { listener, asked } = badDay();
    write('jobs.ts', programOf('jobs.ts'), await listen(t, listener));
    const lines = await new Promise<string>((resolve, reject) => {
      void import('node:child_process').then(({ execFile }) =>
        execFile(process.execPath, ['jobs.ts'], { cwd: folder }, (error, stdout, stderr) =>
          error || stderr ? reject(new Error(stderr || stdout)) : resolve(stdout),
        ),
      );
    });
    assert.deepEqual(lines.trim().split('\n'), [
      ...titles.slice(0, 5).map((title) => `${title} 日结`),
      `${titles[5]} every_full_moon`,
      '6 jobs',
    ]);
    assert.deepEqual(asked, everyRequest);
  });

  it('does the same in a page that Vite has bundled, without a preflight', async (t) => {
    const { listener, asked } = badDay();
    write('main.ts', programOf('main.ts'), await listen(t, listener));
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><link rel="icon" href="data:,"><ul></ul><script type="module" src="/main.ts"></script>',
    );
    await build({ root: folder, configFile: false, logLevel: 'error', build: { target: 'es2022' } });
    const site = await listen(t, (request, response) => {
      const path = request.url === '/' ? '/index.html' : (request.url ?? '');
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'Content-Type': type }).end(readFileSync(join(folder, 'dist', path)));
    });
    const browser = await launch({ executablePath: await findBrowser(), args: [...browserArgs] });
    t.after(() => browser.close());
    const page = await browser.newPage();
    await page.goto(site);
    await page.waitForSelector('ul[data-state=done]', { timeout: 20_000 });
    const shown = await page.$$eval('li', (items) => items.map(({ textContent }) => textContent));
    assert.deepEqual(shown, [
      ...titles.slice(0, 5).map((title) => `${title} daily`),
      `${titles[5]} every_full_moon`,
    ]);
    assert.deepEqual(asked, everyRequest);
  });
});
