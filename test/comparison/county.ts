/**
 * A county site and the service behind it, on two origins, with the demonstration data on PostgreSQL. In front of the
 * service stands what a deployment has there: a proxy that compresses.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { startService } from '@yizhan/service/node';
import { buildWidgets } from '../../scripts/build-widgets.ts';
import { embedAnswer } from '../../scripts/embed.ts';
import { connectPostgres } from '../../packages/service/src/database/postgres.ts';
import { createTestDatabase } from '../../packages/service/src/database/testing.ts';
import { employers, jobs } from '../../packages/service/src/jobs/tables.ts';
import { noLimits } from '../../packages/service/src/rate/limits.ts';
import { golmud } from '../../packages/service/src/seed/golmud.ts';
import { inventJobs } from '../../packages/service/src/seed/jobs.ts';
import { seededRandom } from '../../packages/service/src/seed/random.ts';
import { otherPage, otherScript, otherSheet, ourPage } from './pages.ts';

export interface County {
  /** With our list, by the script that loads it alone; `?endless` lets it grow by itself. */
  readonly ours: string;
  /** With our list, by the script that loads whatever stands on the page. */
  readonly loaded: string;
  /** With the list that is built with InstantSearch.js. */
  readonly other: string;
  stop(): Promise<void>;
}

/** By address; a proxy keeps them too. */
const compressed = new Map<string, Promise<Buffer>>();

function compress(address: string, whole: Buffer, isFile: boolean): Promise<Buffer> {
  const quality = isFile ? constants.BROTLI_MAX_QUALITY : 5;
  const run = () =>
    promisify(brotliCompress)(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  if (!isFile) return run();
  const known = compressed.get(address) ?? run();
  compressed.set(address, known);
  return known;
}

/** Sends what it is given, as small as the browser can take it: files compressed once and well, answers fast. */
async function send(request: IncomingMessage, response: ServerResponse, answer: Response): Promise<void> {
  const { 'content-length': _, ...headers } = Object.fromEntries(answer.headers);
  const whole = Buffer.from(await answer.arrayBuffer());
  if (whole.length === 0 || !request.headers['accept-encoding']?.includes('br')) {
    response.writeHead(answer.status, headers).end(whole);
    return;
  }
  const address = `${request.headers.host}${request.url}`;
  const isFile = answer.ok && headers['content-type'] !== 'application/json';
  const body = await compress(address, whole, isFile);
  const vary = [headers['vary'], 'Accept-Encoding'].filter(Boolean).join(', ');
  response.writeHead(answer.status, { ...headers, vary, 'content-encoding': 'br' }).end(body);
}

type Answer = (url: URL, request: IncomingMessage) => Response | Promise<Response>;

async function serve(answer: Answer): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site.invalid');
    Promise.resolve(answer(url, request))
      .then((answered) => send(request, response, answered))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}

const file = (body: string, type: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    },
  });

async function addAds(url: string, count: number): Promise<void> {
  const db = connectPostgres({ url });
  const invented = inventJobs(golmud, count, new Date(), seededRandom(7));
  if (count > 0) {
    await db.insert(employers).values(invented.employers);
    await db.insert(jobs).values(invented.jobs);
  }
  await db.close();
}

/** @param more ads besides those of the demonstration */
export async function startCounty(more = 0): Promise<County> {
  await buildWidgets();
  const [script, sheet, siteSheet, database, keys] = await Promise.all([
    otherScript(),
    otherSheet(),
    readFile(new URL('../../demo/site.css', import.meta.url), 'utf8'),
    createTestDatabase(),
    mkdtemp(join(tmpdir(), 'yizhan-county-')),
  ]);
  const proxy = await serve(({ pathname, search }, { headers }) => {
    if (pathname.endsWith('/instantsearch-list.js')) return file(script, 'text/javascript');
    if (pathname.endsWith('/instantsearch-list.css')) return file(sheet, 'text/css');
    const { origin = '' } = headers;
    return fetch(service.url + pathname + search, { headers: origin ? { origin } : {} });
  });
  const site = await serve(({ pathname, searchParams }) => {
    if (pathname === '/site.css') return file(siteSheet, 'text/css');
    const script = { '/ours': 'alone/gig-job-list.js', '/loaded': 'yizhan.js' }[pathname];
    const endless = searchParams.has('endless') ? 'endless' : '';
    const page = script ? ourPage(proxy.origin, script, endless) : otherPage(proxy.origin);
    return file(page, 'text/html');
  });
  const service = await startService({
    databaseUrl: database.url,
    port: 0,
    seed: 'demo',
    siteOrigins: [site.origin],
    keys: join(keys, 'keys.json'),
    limits: noLimits,
    background: false,
    log: () => undefined,
    pages: (request) => embedAnswer(new URL(request.url)),
  });
  await addAds(database.url, more);
  return {
    ours: `${site.origin}/ours`,
    loaded: `${site.origin}/loaded`,
    other: `${site.origin}/other`,
    async stop() {
      for (const { server } of [site, proxy]) {
        server.closeAllConnections();
        server.close();
      }
      await service.close();
      await database.drop();
      await rm(keys, { recursive: true });
    },
  };
}
