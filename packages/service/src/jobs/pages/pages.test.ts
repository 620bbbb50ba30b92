import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { named, readHtml, textIn, type Element } from '../../pages/testing.ts';
import { standardLimits } from '../../rate/limits.ts';
import { demoSiteKey } from '../../seed/demo.ts';
import { createService } from '../../service.ts';
import { chifengKey, chifengOrigin, testSecrets } from '../../testing/service.ts';
import { describeService } from '../../testing/suite.ts';
import { castOf, county, pickers, published, step } from '../testing.ts';

interface Answered {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly text: string;
  readonly page: Element;
}

const phone = pickers.contactPhone;

describeService(
  'pages without scripts',
  (service) => {
    const cast = castOf(service);
    const fresh = (input: object = {}) =>
      published(service(), cast().owner, cast().clerk, cast().employer.id, { ...pickers, ...input });

    const open = async (path: string, init?: RequestInit): Promise<Answered> => {
      const answer = await service().fetch(path, init);
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, text, page: readHtml(text) };
    };
    const linksOf = (page: Element): string[] =>
      named(page, 'a').map(({ attributes }) => attributes['href'] ?? '');
    const adsOf = (page: Element): string[] => linksOf(page).filter((href) => /^\/jobs\/job_/.test(href));
    const push = (path: string) => open(path, { method: 'POST' });

    test('the list shows what jobs.list answers, and leads through all of it by links', async () => {
      const ids: string[] = [];
      let next: string | undefined = `/jobs?site=${demoSiteKey}&region=150400`;
      while (next) {
        const { page } = await open(next);
        ids.push(...adsOf(page).map((href) => href.split('?')[0] ?? ''));
        next = named(page, 'a').find(({ attributes }) => attributes['rel'] === 'next')?.attributes['href'];
      }
      const { body } = await service().get<Schemas['JobPage']>('/v1/jobs?region=150400&limit=100');
      assert.ok(body.items.length > 20);
      assert.deepEqual(
        ids,
        body.items.map(({ id }) => `/jobs/${id}`),
      );
    });

    test('the form has the parameters of jobs.list, keeps what was asked for, and its empty fields ask for nothing', async () => {
      await fresh();
      const { status, page } = await open(
        `/jobs?site=${demoSiteKey}&q=采摘&region=${county}&trade=&payPer=day&payMinFen=20000&starts=&from=timeline`,
      );
      assert.equal(status, 200);
      const fields = ['input', 'select'].flatMap((name) => named(page, name));
      const values: Readonly<Record<string, string | undefined>> = Object.fromEntries(
        fields.map((field) => {
          const chosen = named(field, 'option').find(({ attributes }) => 'selected' in attributes);
          return [field.attributes['name'], chosen?.attributes['value'] ?? field.attributes['value']];
        }),
      );
      assert.deepEqual(
        [
          values['site'],
          values['q'],
          values['region'],
          values['payPer'],
          values['payMinFen'],
          values['starts'],
        ],
        [demoSiteKey, '采摘', county, 'day', '20000', undefined],
      );
      assert.ok(adsOf(page).length > 0);
      assert.ok(named(page, 'li').some(({ text }) => /采摘/.test(text) && /220\s*元\/天/.test(text)));
    });

    test('each thing that was asked for has a link that takes it away', async () => {
      const { page } = await open(`/jobs?q=搬运&payPer=day&payMinFen=20000&settlement=daily`);
      const chips = named(page, 'a').filter(({ attributes }) => 'aria-label' in attributes);
      assert.deepEqual(
        chips.map(({ attributes }) => decodeURI(attributes['href'] ?? '')),
        [
          '/jobs?payPer=day&payMinFen=20000&settlement=daily',
          '/jobs?q=搬运&settlement=daily',
          '/jobs?q=搬运&payPer=day&settlement=daily',
          '/jobs?q=搬运&payPer=day&payMinFen=20000',
        ],
      );
    });

    test('a wrong code is refused with its hint, and never an empty list', async () => {
      const { status, page, headers } = await open('/jobs?region=990000');
      assert.deepEqual([status, headers.get('Cache-Control')], [400, 'no-store']);
      assert.match(page.text, /990000/);
      assert.equal((await open('/jobs?site=pk_nobody_knows')).status, 401);
    });

    test('nothing that fits says so and leads on', async () => {
      const { status, page } = await open('/jobs?q=没有这样的活');
      assert.equal(status, 200);
      assert.match(page.text, /现在没有活/);
      assert.deepEqual(adsOf(page), []);
      assert.ok(linksOf(page).includes('/jobs'));
    });

    test('a site of one place shows that place under its own name, and its links stay there', async () => {
      const { page } = await open(`/jobs?site=${chifengKey}`);
      assert.equal(textIn(page, 'h1'), '赤峰市正在招的活');
      assert.match(textIn(page, 'title'), /赤峰示范网站$/);
      const links = adsOf(page);
      assert.ok(links.length > 0 && links.every((href) => href.endsWith(`?site=${chifengKey}`)));
      const abroad = await fresh();
      assert.equal((await open(`/jobs/${abroad.id}?site=${chifengKey}`)).status, 404);
      assert.equal((await open(`/jobs?site=${chifengKey}&region=${county}`)).status, 403);
    });

    test('without a key the page is that of the site to which the origin belongs', async () => {
      const answer = await service().fetch('/jobs');
      assert.match(textIn(readHtml(await answer.text()), 'title'), /零工市场$/);
      const { db, clock } = service();
      const own = createService({
        db,
        now: () => clock.now,
        secrets: testSecrets,
        sms: async () => undefined,
        publicOrigin: chifengOrigin,
      });
      const page = readHtml(await (await own.fetch(new Request('http://127.0.0.1/jobs'))).text());
      assert.match(textIn(page, 'title'), /赤峰示范网站$/);
      const canonical = named(page, 'link').find(({ attributes }) => attributes['rel'] === 'canonical');
      assert.equal(canonical?.attributes['href'], `${chifengOrigin}/jobs`);
      assert.ok(adsOf(page).every((href) => !href.includes('site=')));
    });

    test('an ad says everything but its number, which stands in no page, feed or data', async () => {
      const job = await fresh();
      const path = `/jobs/${job.id}`;
      const { status, text, page } = await open(path);
      assert.equal(status, 200);
      for (const words of [pickers.title, pickers.content, pickers.conditions, '测试枸杞合作社', '大格勒乡'])
        assert.ok(page.text.includes(words), words);
      const others = ['/jobs', '/feeds/jobs.rss', '/feeds/jobs.atom', '/feeds/jobs.json', '/sitemap.xml'];
      const texts = await Promise.all(others.map(async (each) => (await service().fetch(each)).text()));
      for (const each of [text, ...texts])
        assert.doesNotMatch(each, new RegExp(`${phone}|\\d{3}\\*{4}\\d{4}|${pickers.contactName}`));
    });

    test('GD-48: the button gives the number as jobs.contact does, counted and kept by no cache', async () => {
      const job = await fresh();
      const { page } = await open(`/jobs/${job.id}`);
      const form = named(page, 'form').find(({ attributes }) => attributes['method'] === 'post');
      assert.equal(form?.attributes['action'], `/jobs/${job.id}#contact`);
      const { status, headers, page: shown } = await push(`/jobs/${job.id}`);
      assert.deepEqual([status, headers.get('Cache-Control'), headers.get('ETag')], [200, 'no-store', null]);
      assert.ok(linksOf(shown).includes(`tel:${phone}`));
      const { body } = await service().get<Schemas['ManagedJob']>(`/v1/jobs/${job.id}/record`, cast().owner);
      assert.equal(body.contacts, 1);
    });

    test('withheld, the button gives the hotline of the site, and says where there is none', async () => {
      const job = await fresh({ withholdContact: true });
      const { page } = await push(`/jobs/${job.id}?site=${demoSiteKey}`);
      assert.ok(linksOf(page).includes('tel:12333'));
      const none = await push(`/jobs/${job.id}`);
      assert.equal(none.status, 409);
      assert.match(none.page.text, /没有公开电话/);
    });

    test('whoever collects numbers by the button is told to wait, on the page of the ad', async () => {
      const job = await fresh();
      const answers: Answered[] = [];
      for (let times = 0; times < 16; times++) answers.push(await push(`/jobs/${job.id}`));
      const last = answers.at(-1);
      assert.equal(last?.status, 429);
      assert.match(last?.headers.get('Retry-After') ?? '', /^\d+$/);
      assert.match(last?.page.text ?? '', new RegExp(`${pickers.title}.*太快`, 's'));
      assert.doesNotMatch(last?.text ?? '', new RegExp(phone));
    });

    for (const [outcome, words] of [
      ['filled', '招满了'],
      ['closed', '不招了'],
    ] as const) {
      test(`an ad that is ${outcome} is gone for search engines and says so to people`, async () => {
        const job = await fresh();
        await step(service(), cast().owner, job, 'closure', { outcome });
        const { status, page } = await open(`/jobs/${job.id}`);
        assert.equal(status, 410);
        assert.match(page.text, new RegExp(words));
        assert.deepEqual(named(page, 'script'), []);
        assert.ok(named(page, 'meta').some(({ attributes }) => attributes['content'] === 'noindex'));
        assert.ok(!named(page, 'form').some(({ attributes }) => attributes['method'] === 'post'));
        const sitemap = await (await service().fetch('/sitemap.xml')).text();
        assert.ok(!sitemap.includes(job.id));
      });
    }

    test('an ad that nobody published, or no ad at all, is not found', async () => {
      for (const path of ['/jobs/job_01K9ZV6Q3M8T4R2N7X5B0C1DZZ', '/jobs/nonsense', '/jobs/%00']) {
        const { status, page } = await open(path);
        assert.equal(status, 404, path);
        assert.match(page.text, /没有找到/);
      }
    });

    test('pages are asked for again by their tag, and shared caches keep them for moments', async () => {
      for (const path of ['/jobs', `/jobs/${(await fresh()).id}`, '/feeds/jobs.atom', '/sitemap.xml']) {
        const first = await service().fetch(path);
        const tag = first.headers.get('ETag') ?? assert.fail(path);
        assert.match(
          first.headers.get('Cache-Control') ?? '',
          /^public, max-age=0, s-maxage=\d+, must-revalidate$/,
        );
        const again = await service().fetch(path, { headers: { 'If-None-Match': `W/${tag}` } });
        assert.deepEqual([again.status, await again.text()], [304, ''], path);
      }
      const before = (await service().fetch('/jobs')).headers.get('ETag');
      await fresh();
      assert.notEqual((await service().fetch('/jobs')).headers.get('ETag'), before);
    });

    test('a page that says 明天 has another tag tomorrow', async () => {
      const job = await fresh({
        startsAt: '2026-11-23T06:30:00+08:00',
        endsAt: '2026-11-23T18:00:00+08:00',
        validUntil: '2026-11-23T18:00:00+08:00',
      });
      const { clock } = service();
      const today = await open(`/jobs/${job.id}`);
      const begun = clock.now;
      clock.now = new Date(begun.getTime() + 86_400_000);
      const tomorrow = await open(`/jobs/${job.id}`);
      clock.now = begun;
      assert.match(today.page.text, /后天 06:30/);
      assert.match(tomorrow.page.text, /明天 06:30/);
      assert.notEqual(today.headers.get('ETag'), tomorrow.headers.get('ETag'));
    });

    test('a page runs no script, asks no other host and is framed by nobody else', async () => {
      const { text, headers } = await open('/jobs');
      assert.doesNotMatch(text, /<script|\son\w+=|\sstyle=|(?:src|action)="(?:https?:)?\/\//);
      assert.match(
        headers.get('Content-Security-Policy') ?? '',
        /^default-src 'none'; style-src 'self'; .*frame-ancestors 'self'$/,
      );
      const sheet = named(readHtml(text), 'link').find(
        ({ attributes }) => attributes['rel'] === 'stylesheet',
      );
      const styles = await service().fetch(sheet?.attributes['href'] ?? '');
      assert.deepEqual([styles.status, styles.headers.get('Content-Type')], [200, 'text/css; charset=utf-8']);
      assert.match(styles.headers.get('Cache-Control') ?? '', /immutable/);
    });

    test('search engines keep a region’s list, and not what somebody picked out of it', async () => {
      const isKept = async (path: string) =>
        named((await open(path)).page, 'link').some(({ attributes }) => attributes['rel'] === 'canonical');
      assert.deepEqual(
        [await isKept('/jobs'), await isKept(`/jobs?region=${county}&gclid=x`), await isKept('/jobs?q=搬运')],
        [true, true, false],
      );
    });

    test('other methods are refused by name', async () => {
      const { status, headers } = await open('/jobs', { method: 'DELETE' });
      assert.deepEqual([status, headers.get('Allow')], [405, 'GET, HEAD']);
      assert.equal((await push('/jobs')).status, 405);
      const head = await service().fetch('/jobs', { method: 'HEAD' });
      assert.deepEqual([head.status, await head.text()], [200, '']);
    });
  },
  { limits: { contactsPerAddress: { ...standardLimits.contactsPerAddress, amount: 15 } } },
);
