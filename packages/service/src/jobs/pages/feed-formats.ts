/** The three formats of a feed, each a text of the same feed. */
import { textOf, xml } from '../../pages/markup.ts';
import { jsonFeedVersion } from '../../pages/vocabularies.ts';
import { shanghaiInstant } from '../../time.ts';

export interface Feed {
  readonly title: string;
  /** The list that it is of. */
  readonly home: string;
  /** Its own address. */
  readonly self: string;
  readonly author: string;
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly jobId: string;
  /** Where the ad is known at this origin, by whichever site it is read. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly category: string;
  readonly published: Date;
}

interface Format {
  readonly type: string;
  readonly write: (feed: Feed) => Promise<string>;
}

const rss: Format = {
  type: 'application/rss+xml; charset=utf-8',
  write: ({ title, home, self, updated, items }) =>
    textOf(xml`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${title}</title>
<link>${home}</link>
<description>${title}</description>
<language>zh-cn</language>
<lastBuildDate>${updated.toUTCString()}</lastBuildDate>
<ttl>15</ttl>
<atom:link rel="self" type="application/rss+xml" href="${self}"/>
${items.map(
  (item) => xml`<item>
<title>${item.title}</title>
<link>${item.url}</link>
<guid isPermaLink="false">${item.jobId}</guid>
<pubDate>${item.published.toUTCString()}</pubDate>
<category>${item.category}</category>
<description>${item.html}</description>
</item>
`,
)}</channel>
</rss>
`),
};

const atom: Format = {
  type: 'application/atom+xml; charset=utf-8',
  write: ({ title, home, self, author, updated, items }) =>
    textOf(xml`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${self}</id>
<title>${title}</title>
<updated>${shanghaiInstant(updated)}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}"/>
<author><name>${author}</name></author>
${items.map(
  (item) => xml`<entry>
<id>${item.id}</id>
<title>${item.title}</title>
<link rel="alternate" type="text/html" href="${item.url}"/>
<published>${shanghaiInstant(item.published)}</published>
<updated>${shanghaiInstant(item.published)}</updated>
<category term="${item.category}"/>
<content type="html">${item.html}</content>
</entry>
`,
)}</feed>
`),
};

const json: Format = {
  type: 'application/feed+json; charset=utf-8',
  write: async ({ title, home, self, author, items }) =>
    JSON.stringify({
      version: jsonFeedVersion,
      title,
      home_page_url: home,
      feed_url: self,
      language: 'zh-CN',
      authors: [{ name: author }],
      items: items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        content_html: item.html,
        date_published: shanghaiInstant(item.published),
        tags: [item.category],
      })),
    }),
};

export const formats = { rss, atom, json } as const;
export type FormatName = keyof typeof formats;
