/**
 * Pictures of the stories for people to look at, in `.cache/screenshots/stories`: every story on a phone, one of each
 * element in every coat, and what reviews ask for: 320 px, 1280 px, text twice as large, on paper. It takes the static Storybook that
 * its test builds. The beginning of a story's id, such as `sign-in`, takes its pictures only.
 */
import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../test/support/browser.ts';
import { serveFolder } from '../test/support/static-site.ts';

const folder = '.cache/screenshots/stories';
const coats = ['government-blue', 'dark', 'high-contrast', 'agency-a', 'agency-b'];

interface Shot {
  readonly story: string;
  readonly width: number;
  readonly globals?: string;
  readonly paper?: true;
}

/** What Storybook tells about the story in the page. */
interface Preview {
  readonly currentRender?: { readonly phase?: string };
}

const playground = 'job-list--playground';
/** One story of each element that shows most of it. */
const typical = [
  playground,
  'sign-in--code-sent',
  'sign-in--signed-in',
  'job-detail--playground',
  'job-post--fields-missing',
  'desk--review-with-findings',
];
const chosen: readonly Shot[] = [
  ...typical.flatMap((story) => [
    ...[320, 1280].map((width) => ({ story, width })),
    ...coats.map((coat) => ({ story, width: 360, globals: `theme:gig-theme-${coat}` })),
    ...['', 'gig-theme-dark'].map((theme) => ({ story, width: 360, globals: `mode:elder;theme:${theme}` })),
    { story, width: 1280, globals: 'mode:elder' },
  ]),
  { story: playground, width: 794, paper: true },
  { story: 'job-list--brand-matrix', width: 1280 },
  { story: 'job-list--in-a-county-page', width: 1280 },
  { story: 'job-list--long-words', width: 320 },
  { story: 'job-list--english', width: 1280 },
  { story: 'sign-in--brand-matrix', width: 1280 },
  { story: 'sign-in--in-a-county-page', width: 1280 },
];

/** Long enough for the first database of a page, and for the element that waits five seconds for its provider. */
const settled = (page: Page): Promise<unknown> =>
  page
    .waitForFunction(
      () => {
        const { __STORYBOOK_PREVIEW__: preview } = window as { __STORYBOOK_PREVIEW__?: Preview };
        if (!/^(played|completed|finished)$/.test(preview?.currentRender?.phase ?? '')) return false;
        const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
          /^gig-(?!provider)/.test(localName),
        );
        return (
          elements.length > 0 &&
          elements.every(
            ({ shadowRoot }) =>
              shadowRoot?.querySelector('button, .notice, .unconfigured') &&
              !shadowRoot.querySelector('[aria-busy=true]'),
          )
        );
      },
      { timeout: 8_000 },
    )
    .catch(() => undefined);

const nameOf = ({ story, width, globals = '', paper }: Shot): string =>
  [story, width, globals.replace(/\w+:(gig-theme-)?/g, '').replaceAll(';', '-'), paper && 'paper']
    .filter(Boolean)
    .join('-');

const wanted = process.argv[2] ?? '';
if (!wanted) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const site = await serveFolder('.cache/storybook', '/');
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  const index = (await (await fetch(`${site.url}index.json`)).json()) as { entries: Record<string, unknown> };
  const everyStory = Object.keys(index.entries).map((story): Shot => ({ story, width: 360 }));
  for (const shot of [...everyStory, ...chosen].filter(({ story }) => story.startsWith(wanted))) {
    const { story, width, globals = '', paper } = shot;
    await page.setViewport({ width, height: 900, deviceScaleFactor: width < 600 ? 2 : 1 });
    await page.emulateMediaType(paper ? 'print' : 'screen');
    await page.goto(`${site.url}iframe.html?viewMode=story&id=${story}&globals=${globals}`);
    // The loading story never settles, and after eight seconds it would be the slow one.
    if (story.endsWith('--loading')) await page.waitForSelector(`gig-${story.split('--')[0] ?? ''}`);
    else await settled(page);
    const path = `${folder}/${nameOf(shot)}.png` as const;
    await page.screenshot({ path, fullPage: width > 600 });
    console.log(path);
  }
} finally {
  await browser.close();
  site.close();
}
