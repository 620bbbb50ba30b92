/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import type { GigDesk } from '../src/desk/desk.ts';
import type { GigJobPost } from '../src/job-post/job-post.ts';
import { inside, mountForClerk } from './desk.ts';
import { eventually, textOf } from './page.ts';

const cooperative = '大格勒枸杞合作社（示例）';

export const wordsOf = (desk: GigDesk): string => textOf(desk.shadowRoot?.querySelector('.base'));

export const shows = (desk: GigDesk, words: string): Promise<void> =>
  eventually(() => {
    void expect(wordsOf(desk)).to.contain(words);
  });

/** Presses a button of the tables. */
export const press = (element: GigDesk | GigJobPost, words: string): Promise<void> =>
  eventually(() => {
    const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.tables button') ?? [])];
    const button = buttons.find((each) => textOf(each) === words);
    if (!button) throw new Error(`no button says ${words}`);
    button.click();
  });

export const picker = (desk: GigDesk): HTMLInputElement => inside<HTMLInputElement>(desk, 'input[type=file]');

/** What is said about the rows of the file. */
export const listOf = (desk: GigDesk): string[] =>
  [...(desk.shadowRoot?.querySelectorAll('.lines li') ?? [])].map((line) => textOf(line));

/** The panel in Golmud, with the cooperative of the demonstration chosen. */
export async function mountForCooperative(send?: typeof fetch): Promise<GigDesk> {
  const desk = await mountForClerk('tables', send);
  await eventually(() => {
    const select = inside<HTMLSelectElement>(desk, '#tables-employer');
    const option = [...select.options].find(({ text }) => text === cooperative);
    if (!option) throw new Error('the cooperative is not there');
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await eventually(() => picker(desk));
  return desk;
}

/** An ad of its own. */
export const title = (name: string): { readonly 名称: string; readonly 干活地点: string } => ({
  名称: name,
  干活地点: `${name}加工厂`,
});
