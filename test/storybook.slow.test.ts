import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from './support/browser.ts';
import { serveFolder, type StaticSite } from './support/static-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.cache/storybook`;
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What is allowed to stay busy: the story shows just that. */
const neverSettles = /--(loading|sending|slow)(-sending)?$/;

/** What every story is shown in, one after the other within its page. */
const coats = [
  { name: 'plain', theme: '', mode: '' },
  { name: 'elder', theme: '', mode: 'elder' },
  { name: 'dark', theme: 'gig-theme-dark', mode: '' },
  { name: 'agency', theme: 'gig-theme-agency-a', mode: '' },
] as const;

/** Shows coats of its own, which another one around it would mix up. */
const ownCoats = /--(brand-matrix|dark|high-contrast|agency-a)$/;

/** What Storybook tells about the story in the page. */
interface Preview {
  readonly currentRender?: { readonly phase?: string };
}

let site: StaticSite;
let browser: Browser;
before(
  async () => {
    execFileSync(
      process.execPath,
      [`${root}node_modules/storybook/dist/bin/dispatcher.js`, 'build', '-o', folder, '--quiet'],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    site = await serveFolder(folder, '/design/yizhan/');
    browser = await openBrowser();
  },
  { timeout: 300_000 },
);
after(async () => {
  await browser?.close();
  site?.close();
});

/** The addon's own axe is told to wait: two of them cannot run in one page. */
const addressOf = (id: string): string =>
  `${site.url}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;

/** Waits until the story has been played, every element of it shows something, and none is busy. */
const settled = (page: Page, id: string) =>
  page.waitForFunction(
    (mayBeBusy: boolean) => {
      const { __STORYBOOK_PREVIEW__: preview } = window as { __STORYBOOK_PREVIEW__?: Preview };
      if (!/^(played|completed|finished)$/.test(preview?.currentRender?.phase ?? '')) return false;
      const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
        /^gig-(?!provider)/.test(localName),
      );
      const bases = elements.map(({ shadowRoot }) => shadowRoot?.querySelector('.base > *'));
      const busy = elements.some(({ shadowRoot }) => shadowRoot?.querySelector('[aria-busy=true]'));
      return elements.length > 0 && bases.every(Boolean) && (mayBeBusy || !busy);
    },
    { timeout: 30_000 },
    neverSettles.test(id),
  );

/** Puts a coat on the story that stands in the page, and waits until it is painted. */
const wear = (page: Page, coat: (typeof coats)[number]) =>
  page.evaluate(async ({ theme, mode }) => {
    const story = document.querySelector('main.story');
    if (story) story.className = `story ${theme}`;
    const providers = [...document.querySelectorAll<HTMLElementTagNameMap['gig-provider']>('gig-provider')];
    for (const provider of providers) provider.mode = mode;
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  }, coat);

/** What axe finds: everything in the first coat, in the others what a coat can change. */
const findings = (page: Page, isFirst: boolean): Promise<string[]> =>
  page.evaluate(async (isFirst: boolean) => {
    const { axe } = window as unknown as {
      axe: { run(root: Element, options: RunOptions): Promise<AxeResults> };
    };
    const looks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];
    const results = await axe.run(
      document.querySelector('#storybook-root') ?? document.body,
      isFirst ? {} : { runOnly: { type: 'rule', values: looks } },
    );
    return results.violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map(({ html }) => html).join(' ')}`,
    );
  }, isFirst);

describe('the static Storybook, under a sub-path', () => {
  it('answers with jobs from the service in the page, within 1.5 s once it is warm, and asks no other host', async () => {
    const page = await browser.newPage();
    const strangers: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url()))
        strangers.push(request.url());
    });
    const times: number[] = [];
    for (let visit = 0; visit < 5; visit++) {
      await page.goto(addressOf('job-list--playground'));
      await page.waitForFunction(
        () =>
          document.querySelector('gig-job-list')?.shadowRoot?.querySelectorAll('[part=item]').length === 20,
        { timeout: 60_000 },
      );
      times.push(
        await page.evaluate(() => performance.getEntriesByName('first answer')[0]?.duration ?? Infinity),
      );
    }
    await page.close();
    const [cold = 0, ...warm] = times;
    console.log(
      `first answer: ${Math.round(cold)} ms cold, ${Math.round(Math.min(...warm))} ms warm (best of ${warm.length})`,
    );
    assert.deepEqual(
      strangers.filter((url) => !url.endsWith('/favicon.ico')),
      [],
    );
    assert.ok(Math.min(...warm) <= 1_500);
  });

  it(
    'has nothing that axe finds, in any coat, and no script error, in any story',
    { timeout: 1_200_000 },
    async (t) => {
      const index = (await (await fetch(`${site.url}index.json`)).json()) as {
        entries: Record<string, unknown>;
      };
      const ids = Object.keys(index.entries);
      assert.ok(ids.length > 20);
      for (const id of ids) {
        await t.test(id, async () => {
          const page = await browser.newPage();
          const errors: unknown[] = [];
          page.on('pageerror', (error) => errors.push(error));
          await page.goto(addressOf(id));
          await settled(page, id);
          await page.evaluate(axe);
          const violations: string[] = [];
          for (const coat of ownCoats.test(id) ? coats.slice(0, 1) : coats) {
            await wear(page, coat);
            const found = await findings(page, coat === coats[0]);
            violations.push(...found.map((finding) => `${coat.name}: ${finding}`));
          }
          await page.close();
          assert.deepEqual(violations, []);
          assert.deepEqual(errors, []);
        });
      }
    },
  );
});
