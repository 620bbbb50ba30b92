import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { checkConformance, type ConformanceReport } from '../src/index.ts';
import { demoSiteKey, failuresOf, serviceOverHttp } from './testing/service.ts';

it('the reference service passes every rule over HTTP', async (t) => {
  const { url } = await serviceOverHttp(t);
  const report = await checkConformance({ baseUrl: `${url}/v1/`, site: demoSiteKey, origin: url });
  assert.deepEqual([...failuresOf(report)], []);
});

/** What nginx and HAProxy do where they compress. */
async function compressingProxy(t: Pick<TestContext, 'after'>, target: string): Promise<string> {
  const pass: RequestListener = ({ method = 'GET', url = '/', headers }, response) =>
    void (async () => {
      const { host: _, connection: __, ...passed } = headers as Record<string, string>;
      const answer = await fetch(target + url, { method, headers: passed, redirect: 'manual' });
      const { 'content-length': ___, ...sent } = Object.fromEntries(answer.headers);
      const body = Buffer.from(await answer.arrayBuffer());
      if (body.length === 0 || !passed['accept-encoding']?.includes('gzip'))
        return void response.writeHead(answer.status, sent).end(body);
      if (sent['etag']) sent['etag'] = `W/${sent['etag']}`;
      response.writeHead(answer.status, { ...sent, 'content-encoding': 'gzip' }).end(gzipSync(body));
    })();
  const proxy = createHttpServer(pass);
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  t.after(() => proxy.close());
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

it('a service passes behind a proxy that compresses', async (t) => {
  const { url } = await serviceOverHttp(t);
  const proxy = await compressingProxy(t, url);
  const { headers } = await fetch(`${proxy}/v1/jobs?site=${demoSiteKey}`);
  assert.match(headers.get('ETag') ?? '', /^W\//);
  const report = await checkConformance({
    baseUrl: proxy,
    site: demoSiteKey,
    origin: url,
    domains: ['sites'],
  });
  assert.deepEqual([...failuresOf(report)], []);
  assert.ok(report.passed > 5);
});

describe('yizhan-conformance', () => {
  const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
  const runCli = (...words: string[]) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      const args = ['--conditions=@yizhan/source', cli, ...words];
      execFile(process.execPath, args, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
    });

  it('prints one line a rule and the sum, and writes the report', async (t) => {
    const { url } = await serviceOverHttp(t);
    const folder = await mkdtemp(join(tmpdir(), 'yizhan-conformance-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'report.json');
    const { code, stdout } = await runCli(url, '--site', demoSiteKey, '--json', file);
    assert.equal(code, 0, stdout);
    const lines = stdout.trimEnd().split('\n');
    const report = JSON.parse(await readFile(file, 'utf8')) as ConformanceReport;
    assert.equal(lines.pop(), `${report.passed} passed, 0 failed`);
    assert.equal(lines.length, report.passed);
    assert.ok(lines.includes('pass jobs.list paging'));

    const wrong = await runCli(url, '--site', 'pk_nobody_has_this');
    assert.equal(wrong.code, 1);
    assert.match(
      wrong.stdout,
      /^FAIL jobs\.list answer: GET \/v1\/jobs: status 401 instead of 200 \(req_\w+\)$/m,
    );
    assert.match(wrong.stdout, /\n\d+ passed, [1-9]\d* failed\n$/);
  });

  it('ends with 2 when it is called wrongly or nothing answers', async () => {
    const usage = await runCli('http://127.0.0.1:1');
    assert.equal(usage.code, 2);
    assert.match(usage.stderr, /^usage: yizhan-conformance <baseUrl> --site pk_…/);

    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    const closed = await runCli(`http://127.0.0.1:${port}`, '--site', demoSiteKey);
    assert.equal(closed.code, 2);
    assert.match(closed.stderr, /^no answer: fetch failed: connect ECONNREFUSED/);
  });
});
