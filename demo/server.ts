/** The demonstration county site: an origin of its own, so that CORS and site keys are exercised from the first minute. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderPage } from './page.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const widgets = fileURLToPath(new URL('../packages/elements/cdn', import.meta.url));

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

export interface DemoSiteOptions {
  port: number;
  host: string;
  apiOrigin: string;
  siteKey: string;
}

const policy = (apiOrigin: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${apiOrigin}; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`;

/** The file that a path names, and nothing outside its folder. */
function fileOf(path: string): string | undefined {
  if (path === '/site.css') return join(here, 'site.css');
  const inside = normalize(path.slice('/yizhan/'.length));
  return path.startsWith('/yizhan/') && !inside.startsWith('..') ? join(widgets, inside) : undefined;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: DemoSiteOptions,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://site.invalid');
  const file = fileOf(url.pathname);
  if (file) {
    const body = await readFile(file);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=60',
    });
    response.end(body);
    return;
  }
  if (url.pathname !== '/') throw new Error('no such page');
  const page = await renderPage({
    apiOrigin: options.apiOrigin,
    siteKey: options.siteKey,
    region: url.searchParams.get('region')?.match(/^\d{6}$/)?.[0],
    elder: url.searchParams.get('mode') === 'elder',
    language: url.searchParams.get('lang') === 'en' ? 'en' : 'zh-CN',
  });
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy(options.apiOrigin),
  });
  response.end(page);
}

export function startDemoSite(options: DemoSiteOptions): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() =>
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('没有这个页面\n'),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, () => resolve(server));
  });
}
