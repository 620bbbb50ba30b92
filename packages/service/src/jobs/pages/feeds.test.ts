import assert from 'node:assert/strict';
import { test } from 'node:test';
import { and, eq, sql } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import { named, readXml, textIn } from '../../pages/testing.ts';
import { jsonFeedVersion, sitemapNamespace } from '../../pages/vocabularies.ts';
import { demoSiteKey } from '../../seed/demo.ts';
import { chifengKey } from '../../testing/service.ts';
import { describeService } from '../../testing/suite.ts';
import { jobs } from '../tables.ts';

interface JsonFeed {
  readonly version: string;
  readonly language: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly date_published: string;
    readonly content_html: string;
  }[];
}

describeService('feeds of ads', (service) => {
  const read = async (path: string): Promise<string> => {
    const answer = await service().fetch(path);
    assert.equal(answer.status, 200, path);
    return answer.text();
  };
  const newest = async (query = ''): Promise<readonly Schemas['JobSummary'][]> =>
    (await service().get<Schemas['JobPage']>(`/v1/jobs?limit=50${query}`)).body.items;

  test('RSS names the newest ads with their ids, and dates as RFC 822 has them', async () => {
    const rss = readXml(await read('/feeds/jobs.rss'));
    const items = named(rss, 'item');
    const ads = await newest();
    assert.deepEqual(
      items.map((item) => textIn(item, 'guid')),
      ads.map(({ id }) => id),
    );
    assert.equal(textIn(rss, 'language'), 'zh-cn');
    assert.equal(named(rss, 'atom:link')[0]?.attributes['href'], 'http://api.example/feeds/jobs.rss');
    for (const [index, item] of items.entries()) {
      const date = textIn(item, 'pubDate');
      assert.match(date, /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
      assert.equal(Date.parse(date), Date.parse(ads[index]?.publishedAt ?? ''));
      assert.equal(textIn(item, 'link'), `http://api.example/jobs/${ads[index]?.id}`);
      assert.match(textIn(item, 'description'), /^\s*<p>/);
    }
  });

  test('Atom has what RFC 4287 asks of feed and entries', async () => {
    const atom = readXml(await read('/feeds/jobs.atom'));
    assert.equal(atom.attributes['xmlns'], 'http://www.w3.org/2005/Atom');
    assert.equal(atom.attributes['xml:lang'], 'zh-CN');
    const entries = named(atom, 'entry');
    assert.equal(entries.length, 50);
    const ids = new Set(entries.map((entry) => textIn(entry, 'id')));
    assert.equal(ids.size, entries.length);
    for (const part of [atom, ...entries]) {
      for (const name of ['id', 'title', 'updated']) assert.notEqual(textIn(part, name), '', name);
      assert.match(textIn(part, 'updated'), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
      assert.ok(URL.canParse(textIn(part, 'id')));
    }
    assert.equal(textIn(atom, 'updated'), textIn(entries[0] ?? atom, 'updated'));
  });

  test('JSON Feed 1.1 has its version, addresses and content', async () => {
    const answer = await service().fetch('/feeds/jobs.json');
    assert.equal(answer.headers.get('Content-Type'), 'application/feed+json; charset=utf-8');
    const feed: JsonFeed = JSON.parse(await answer.text());
    assert.deepEqual(
      [feed.version, feed.language, feed.feed_url, feed.items.length],
      [jsonFeedVersion, 'zh-CN', 'http://api.example/feeds/jobs.json', 50],
    );
    for (const { id, url, date_published: date, content_html: content } of feed.items) {
      assert.ok(URL.canParse(id) && URL.canParse(url) && !Number.isNaN(Date.parse(date)));
      assert.doesNotMatch(content, /明天|今天/, 'it is read on another day');
    }
  });

  test('PDS-18: a portal takes the newest ads of its place under the filters of the list, as a feed', async () => {
    const query = '&region=150400&settlement=daily';
    const ads = await newest(query);
    const rss = readXml(await read(`/feeds/jobs.rss?site=${demoSiteKey}${query}&utm_source=portal`));
    assert.deepEqual(
      named(rss, 'guid').map(({ text }) => text),
      ads.map(({ id }) => id),
    );
    assert.match(textIn(rss, 'title'), /^赤峰市正在招的活/);
    const own = readXml(await read(`/feeds/jobs.atom?site=${chifengKey}&limit=3`));
    assert.equal(named(own, 'entry').length, 3);
    for (const link of named(own, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate'))
      assert.ok(link.attributes['href']?.endsWith(`?site=${chifengKey}`));
    assert.equal((await service().fetch('/feeds/jobs.rss?region=1')).status, 400);
  });

  test('the id of an ad is the same in the feed of every site', async () => {
    const idsOf = async (path: string) =>
      named(readXml(await read(path)), 'entry').map((entry) => textIn(entry, 'id'));
    const everywhere = await idsOf('/feeds/jobs.atom?region=150400');
    assert.deepEqual(await idsOf(`/feeds/jobs.atom?site=${chifengKey}`), everywhere);
  });

  test('a feed of nothing is a feed', async () => {
    for (const format of ['rss', 'atom']) {
      const feed = readXml(await read(`/feeds/jobs.${format}?q=没有这样的活`));
      assert.deepEqual([...named(feed, 'item'), ...named(feed, 'entry')], []);
    }
  });

  test('the sitemap names every open ad once, with the day of its last change, and robots.txt names the sitemap', async () => {
    assert.equal(
      await read('/robots.txt'),
      'User-agent: *\nAllow: /\nSitemap: http://api.example/sitemap.xml\n',
    );
    const sitemap = readXml(await read('/sitemap.xml'));
    assert.equal(sitemap.attributes['xmlns'], sitemapNamespace);
    const ids = new Set<string>();
    for (const url of named(sitemap, 'url').slice(1)) {
      ids.add(textIn(url, 'loc').replace('http://api.example/jobs/', ''));
      assert.match(textIn(url, 'lastmod'), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    }
    const open: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: Schemas['JobPage'] } = await service().get(
        `/v1/jobs?limit=100${cursor && `&cursor=${cursor}`}`,
      );
      open.push(...body.items.map(({ id }) => id));
      cursor = body.page.nextCursor;
    }
    assert.deepEqual([...ids].sort(), open.sort());
    assert.equal(named(sitemap, 'loc')[0]?.text, 'http://api.example/jobs');
  });

  test('of many ads it is an index, whose parts together name each of them', async () => {
    const { db } = service();
    const [one] = await newest();
    // Hundreds in each second: none is lost between two parts.
    await db.execute(sql`
      insert into jobs select (jsonb_populate_record(jobs, jsonb_build_object(
        'id', 'job_' || lpad(n::text, 26, '0'), 'tokens', null, 'searched', null,
        'published_at', jobs.published_at - (n / 700) * interval '1 second'))).*
      from jobs, generate_series(1, 5100) n where jobs.id = ${one?.id}`);
    const index = readXml(await read(`/sitemap.xml?site=${demoSiteKey}`));
    assert.equal(index.name, 'sitemapindex');
    const parts = named(index, 'loc').map(({ text }) => text);
    assert.equal(parts.length, 2);
    const found = await Promise.all(
      parts.map(async (part) => {
        const { pathname, search } = new URL(part);
        return named(readXml(await read(pathname + search)), 'loc').map(({ text }) => text);
      }),
    );
    const all = found.flat().filter((address) => address.includes('/jobs/job_'));
    const [{ count } = { count: 0 }] = await db
      .select({ count: sql<number>`count(*)::integer` })
      .from(jobs)
      .where(
        and(
          eq(jobs.status, 'published'),
          sql`${jobs.publicUntil} > ${service().clock.now.toISOString()}::timestamptz`,
        ),
      );
    assert.equal(all.length, count);
    assert.equal(new Set(all).size, count);
    assert.equal((await service().fetch('/sitemap-jobs.xml?cursor=nonsense')).status, 400);
  });
});
