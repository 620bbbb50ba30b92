import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/job-list/define.ts';
import type { GigJobList } from '../src/job-list/job-list.ts';
import { eventually, pageService, provide, textOf } from './page.ts';

/** Puts one list into a provider; `send` stands in front of the real service. */
export async function mountList(
  content: TemplateResult = html`<gig-job-list></gig-job-list>`,
  send?: typeof fetch,
): Promise<GigJobList> {
  const list = (await provide(content, send)).querySelector('gig-job-list');
  if (!list) throw new Error('no list in the page');
  return list;
}

/** What a selector finds in a list; there must be one. */
export function inside<E extends HTMLElement = HTMLElement>(list: GigJobList, selector: string): E {
  const found = list.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`nothing in the list is ${selector}`);
  return found;
}

export const rowsOf = (list: GigJobList): HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=item]') ?? []),
];
export const titlesOf = (list: GigJobList): string[] =>
  rowsOf(list).map((row) => textOf(row.querySelector('[part=title]')));
export const statusOf = (list: GigJobList): string => textOf(inside(list, '[role=status]'));

/** Waits until the list says what is expected. */
export const says = (list: GigJobList, words: string): Promise<void> =>
  eventually(() => {
    void expect(statusOf(list)).to.contain(words);
  });

/** Waits for rows that are no longer being replaced. */
export const listed = (list: GigJobList): Promise<void> =>
  eventually(() => {
    void expect(inside(list, '[part=list]').getAttribute('aria-busy')).to.equal('false');
  });

/** Types words into the search box and presses the button. */
export async function search(list: GigJobList, words: string): Promise<void> {
  inside<HTMLInputElement>(list, 'input').value = words;
  inside(list, '[part=search] button').click();
  await list.updateComplete;
}

/** What the service itself answers, past the list. */
export async function askService<T>(path: string): Promise<T> {
  const { baseUrl, site } = await pageService();
  const url = new URL(`/v1/${path}`, baseUrl);
  url.searchParams.set('site', site);
  return (await (await fetch(url)).json()) as T;
}
