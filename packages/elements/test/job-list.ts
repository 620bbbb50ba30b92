import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Schemas } from '@yizhan/contract';
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
export function inside<E extends HTMLElement = HTMLElement>(list: HTMLElement, selector: string): E {
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

/** The button among the filters that says just this. */
export const chip = (list: GigJobList, words: string): HTMLElement => {
  const found = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=chip]') ?? [])].find(
    (each) => textOf(each) === words,
  );
  if (!found) throw new Error(`no chip says ${words}`);
  return found;
};

/** What the list shows is what the service answers to this question. */
export const shows = async (list: GigJobList, query: string): Promise<void> => {
  const { items } = await askService<Schemas['JobPage']>(`jobs?${query}`);
  await eventually(() => {
    void expect(titlesOf(list)).to.deep.equal(items.map(({ title }) => title));
  });
};
