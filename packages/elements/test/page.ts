/// <reference types="mocha" />
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/provider/define.ts';
import type { GigProvider } from '../src/provider/provider.ts';
import { pageTime } from './page-time.ts';

/** Where the service behind this page answers, on a database that belongs to this file alone. */
export interface PageService {
  readonly id: number;
  readonly baseUrl: string;
  readonly site: string;
}

const answering: Promise<PageService> = fetch('/__service').then(
  async (answer) => (await answer.json()) as PageService,
);

before(async function () {
  this.timeout(60_000);
  await answering;
});

/** What a strict portal would have blocked, and in which test. */
const violations: string[] = [];
let running = '';
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, sourceFile, lineNumber, sample }) =>
    violations.push(`${running}: ${violatedDirective} at ${sourceFile}:${lineNumber} ${sample}`),
);

beforeEach(function () {
  running = this.currentTest?.title ?? '';
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(fixtureCleanup);
after(() => {
  void expect(violations.join('\n')).to.equal('');
});

export const pageService = (): Promise<PageService> => answering;

/** Puts elements into a provider that is connected to the real service, with faults in front of it where wanted. */
export async function provide(content: TemplateResult, send: typeof fetch = fetch): Promise<GigProvider> {
  const { baseUrl, site } = await answering;
  return fixture<GigProvider>(html`
    <gig-provider base-url=${baseUrl} site=${site} .fetch=${send} .now=${() => pageTime}
      >${content}</gig-provider
    >
  `);
}

/** A page of its own in a frame, of the same origin and under the same policy. */
export async function openPage(markup: string): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = `/__page?${String(new URLSearchParams({ html: markup }))}`;
  await fixture(html`<div>${frame}</div>`);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame is of another origin');
  return frame.contentDocument;
}

/** Until what is due has been done and painted. */
export const aFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits, frame by frame, until the page shows what is expected; fails with what it showed last. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + 15_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await aFrame();
  }
}

/** Text as a person reads it: what is shown, in order, with plain spaces. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
