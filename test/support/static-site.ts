import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface StaticSite {
  /** Ends with the sub-path. */
  readonly url: string;
  close(): void;
}

/** Serves a folder under a sub-path, as the file server of a county does: no rewriting, an hour of cache. */
export async function serveFolder(folder: string, subPath: string): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const inside = normalize(decodeURIComponent(pathname.slice(subPath.length))) || 'index.html';
    const read =
      pathname.startsWith(subPath) && !inside.startsWith('..')
        ? readFile(join(folder, inside))
        : Promise.reject(new Error('outside'));
    read.then(
      (body) => {
        const type = types[extname(inside)] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'max-age=3600' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}${subPath}`, close: () => void server.close() };
}
