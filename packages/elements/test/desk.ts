/// <reference types="mocha" />
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/desk/define.ts';
import type { GigDesk } from '../src/desk/desk.ts';
import { eventually, provide, textOf } from './page.ts';
import { askForCode, codeTo, press as pressIn, type as typeIn } from './sign-in.ts';

/** A clerk of the stations in all five places of the demonstration. */
const clerk = '13800138001';

export const inside = <E extends HTMLElement = HTMLElement>(desk: GigDesk, selector: string): E =>
  desk.shadowRoot?.querySelector<E>(selector) ?? expect.fail(`nothing in the desk is ${selector}`);

/** Its session from one test to the next: a number is not sent a code each time. */
let kept: readonly [name: string, value: string] | undefined;
const isRefresh = (name: string): boolean => name.endsWith(' refresh');

afterEach(() => {
  const name = Object.keys(sessionStorage).find(isRefresh);
  const value = name && sessionStorage.getItem(name);
  if (name && value) kept = [name, value];
});

export async function mount(content: TemplateResult, send?: typeof fetch): Promise<GigDesk> {
  const desk = (await provide(content, send)).querySelector('gig-desk');
  return desk ?? expect.fail('no desk in the page');
}

/** The desk with its clerk signed in, once it shows what is waited for. */
export async function mountForClerk(
  panel = 'review',
  send?: typeof fetch,
  region = '632801',
  until = '.panel h3',
): Promise<GigDesk> {
  if (kept) sessionStorage.setItem(...kept);
  const desk = await mount(html`<gig-desk region=${region} panel=${panel}></gig-desk>`, send);
  if (!kept) {
    const signIn = await eventually(() => {
      const found = inside<HTMLElementTagNameMap['gig-sign-in']>(desk, 'gig-sign-in');
      void expect(found.shadowRoot?.querySelector('form')).to.not.equal(null);
      return found;
    });
    await askForCode(signIn, clerk);
    await typeIn(signIn, 'code', await codeTo(clerk));
    await pressIn(signIn, 'submit');
  }
  await eventually(() => inside(desk, until));
  return desk;
}

export const waiting = (desk: GigDesk): string[] =>
  [...(desk.shadowRoot?.querySelectorAll('.waiting strong') ?? [])].map((each) => textOf(each));

export const chosen = (desk: GigDesk): string => textOf(inside(desk, '#chosen'));

export const choose = (desk: GigDesk, title: string): Promise<void> =>
  eventually(() => {
    const rows = [...(desk.shadowRoot?.querySelectorAll<HTMLElement>('.waiting') ?? [])];
    const row = rows.find((each) => textOf(each).includes(title));
    if (!row) throw new Error(`${title} does not wait`);
    row.click();
  });

export const press = (desk: GigDesk, words: string): void => {
  const buttons = [...(desk.shadowRoot?.querySelectorAll<HTMLElement>('.chosen button') ?? [])];
  const button = buttons.find((each) => textOf(each) === words);
  if (!button) throw new Error(`no button says ${words}`);
  button.click();
};

export const write = (desk: GigDesk, id: string, words: string): void => {
  const area = inside<HTMLTextAreaElement>(desk, `#${id}`);
  area.value = words;
  area.dispatchEvent(new Event('input', { bubbles: true }));
};

export const key = (desk: GigDesk, name: string): boolean =>
  inside(desk, '.panel').dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
