/**
 * `/embed/<tag>`: one element alone in a page of the API's origin, for sites whose CMS allows only an iframe, and
 * where the host page must not be able to read what people type. `/embed/assets/…` is the CDN build it loads.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { html, raw } from 'hono/html';

const assets = fileURLToPath(new URL('../packages/elements/cdn/', import.meta.url));
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Attributes that the address may set; everything else in the query is ignored. */
const attributes = ['site', 'region', 'station', 'mode', 'theme', 'keyword'] as const;

// Any page may frame an embed: that is what it is for, and its key says which sites it serves.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

async function page(tag: string, query: URLSearchParams): Promise<string> {
  const lang = query.get('lang') === 'en' ? 'en' : 'zh-CN';
  const given = attributes.filter((name) => query.get(name));
  const set = given.map((name) => html` ${name}="${query.get(name)}"`);
  // The tag has been checked against the list of files, so it is safe to stand in the markup.
  return String(
    await html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${lang === 'en' ? 'Gig market' : '零工市场'}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/embed/assets/gig-undefined.css" />
          <script type="module" src="/embed/assets/yizhan.js"></script>
        </head>
        <body>
          ${raw(`<${tag} base-url="/"`)}${set}>${raw(`</${tag}>`)}
        </body>
      </html>`,
  );
}

const tags = (): Set<string> =>
  new Set(readdirSync(assets).flatMap((name) => /^(gig-[a-z-]+)\.js$/.exec(name)?.[1] ?? []));

/** The path below the assets, if it stays below them. */
function assetOf(pathname: string): string | undefined {
  const inside = normalize(pathname.slice('/embed/assets/'.length));
  return pathname.startsWith('/embed/assets/') && !inside.startsWith('..') ? inside : undefined;
}

export async function embedAnswer(url: URL): Promise<Response | undefined> {
  const asset = assetOf(url.pathname);
  if (asset !== undefined) {
    const body = await readFile(join(assets, asset)).catch(() => undefined);
    if (!body) return undefined;
    const type = types[extname(asset)] ?? 'application/octet-stream';
    // Any page may load the widgets from here, as from a CDN.
    const headers = {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    };
    return new Response(new Uint8Array(body), { headers });
  }
  const tag = /^\/embed\/([a-z-]+)$/.exec(url.pathname)?.[1];
  if (!tag || !tags().has(tag)) return undefined;
  return new Response(await page(tag, url.searchParams), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  });
}
