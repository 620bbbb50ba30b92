import type { Site } from '../sites/store.ts';
import { tagOf } from '../tag.ts';
import { html, jsonLd, textOf, type Markup } from './markup.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

export interface Layout {
  readonly title: string;
  readonly site: Pick<Site, 'name' | 'hotline'>;
  /** Where the name of the site leads. */
  readonly home: string;
  readonly main: Markup;
  /** What a search engine shows below the title. */
  readonly description?: string;
  /** The address under which search engines keep the page; without it they keep it out. */
  readonly canonical?: string | undefined;
  /** Readers of feeds find these by themselves. */
  readonly feeds?: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  /** For machines, by schema.org. */
  readonly data?: unknown;
}

/** Changes with the sheet, so that caches may keep it for good. */
export const stylesPath = '/pages.css';
const stylesAddress = `${stylesPath}?v=${tagOf([styles])}`;

/** The page around its main part: plain markup that every browser reads, and no script. */
export const writePage = ({ title, site, home, main, ...head }: Layout): Promise<string> =>
  textOf(
    html`<!doctype html>
      <html lang="zh-CN">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          ${head.description && html`<meta name="description" content="${head.description}" />`}
          ${
            head.canonical
              ? html`<link rel="canonical" href="${head.canonical}" />`
              : html`<meta name="robots" content="noindex" />`
          }
          ${(head.feeds ?? []).map(
            (feed) =>
              html`<link rel="alternate" type="${feed.type}" title="${feed.title}" href="${feed.href}" />`,
          )}
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="${stylesAddress}" />
          ${head.data !== undefined && jsonLd(head.data)}
        </head>
        <body>
          <header>
            <p><a href="${home}">${site.name}</a></p>
          </header>
          <main>${main}</main>
          <footer>
            <p>${words.free}</p>
            ${site.hotline && html`<p>${hotlineWords(site.hotline)}</p>`}
          </footer>
        </body>
      </html>`,
  );

/** The hotline within its sentence, ready to be called. */
function hotlineWords(hotline: string): Markup {
  const [before = '', after = ''] = words.hotline.split('{hotline}');
  return html`${before}<a href="tel:${hotline}">${hotline}</a>${after}`;
}
