/// <reference types="mocha" />
import { expect, html } from '@open-wc/testing';
import '../src/job-post/define.ts';
import type { GigJobPost } from '../src/job-post/job-post.ts';
import { eventually, provide, textOf } from './page.ts';
import { askForCode, codeTo, press as pressIn, type as typeIn } from './sign-in.ts';

/** Acts for the cooperative of the demonstration, which has an ad in each state that waits. */
const demoEmployer = '13800138002';

/** Its session from one test to the next: a number is not sent a code each time. */
const demo: { isThere: boolean; token?: readonly [name: string, value: string] | undefined } = {
  isThere: false,
};

afterEach(() => {
  const token = Object.entries({ ...sessionStorage }).find(([name]) => name.endsWith(' refresh'));
  if (demo.isThere) demo.token = token ? [token[0], String(token[1])] : undefined;
  demo.isThere = false;
});

/** One element in which the employer of the demonstration is signed in. */
export async function mountForDemo(send?: typeof fetch): Promise<GigJobPost> {
  if (demo.token) sessionStorage.setItem(...demo.token);
  demo.isThere = true;
  const post = await mountPost(send);
  if (!demo.token) await signInTo(post, demoEmployer);
  return post;
}

/** Puts one element into a provider; `send` stands in front of the real service. */
export async function mountPost(send?: typeof fetch, content = html`<gig-job-post></gig-job-post>`) {
  const post = (await provide(content, send)).querySelector('gig-job-post');
  if (!post) throw new Error('no job post in the page');
  await post.updateComplete;
  return post;
}

/** Everything that it shows, as it is read. */
export const wordsOf = (post: GigJobPost): string => textOf(post.shadowRoot?.querySelector('.base'));

export const shows = (post: GigJobPost, words: string): Promise<void> =>
  eventually(() => {
    void expect(wordsOf(post)).to.contain(words);
  });

/** What a selector finds; there must be one. */
export function inside<E extends HTMLElement = HTMLElement>(post: GigJobPost, selector: string): E {
  const found = post.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`nothing in the job post is ${selector}`);
  return found;
}

export const has = (post: GigJobPost, selector: string): boolean =>
  post.shadowRoot?.querySelector(selector) != null;

/** The whole way in, by the sign-in that the element brings. */
export async function signInTo(post: GigJobPost, phone: string): Promise<void> {
  await eventually(() => {
    void expect(
      has(post, 'gig-sign-in') && inside(post, 'gig-sign-in').shadowRoot?.querySelector('form'),
    ).to.not.equal(null);
  });
  const signIn = inside<HTMLElementTagNameMap['gig-sign-in']>(post, 'gig-sign-in');
  await askForCode(signIn, phone);
  await typeIn(signIn, 'code', await codeTo(phone));
  await pressIn(signIn, 'submit');
  await eventually(() => {
    void expect(has(post, 'gig-sign-in')).to.equal(false);
  });
}

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Types as a person does: the browser tells of the new text, and of a choice. */
export async function fillIn(post: GigJobPost, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    await eventually(() => {
      void expect(has(post, `#${id}`), id).to.equal(true);
    });
    const control = inside<Control>(post, `#${id}`);
    control.focus();
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await post.updateComplete;
  }
}

export const errorOf = (post: GigJobPost, id: string): string => textOf(inside(post, `#${id}-error`));
export const adviceOf = (post: GigJobPost, id: string): string => textOf(inside(post, `#${id}-advice`));
export const valueOf = (post: GigJobPost, id: string): string => inside<Control>(post, `#${id}`).value;

/** Presses the button that reads so; within one ad where its title is given. */
export async function press(post: GigJobPost, words: string, title?: string): Promise<void> {
  let button: HTMLElement | undefined;
  await eventually(() => {
    const scope = title === undefined ? post.shadowRoot : adOf(post, title);
    button = [...(scope?.querySelectorAll('button') ?? [])].find((each) => textOf(each) === words);
    if (!button) throw new Error(`no button says ${words}: ${textOf(scope)}`);
  });
  button?.click();
  await post.updateComplete;
}

/** The card of one ad. */
export function adOf(post: GigJobPost, title: string): HTMLElement {
  const cards = [...(post.shadowRoot?.querySelectorAll<HTMLElement>('[part=ad]') ?? [])];
  const card = cards.find((each) => textOf(each.querySelector('[part=title]')) === title);
  if (!card) throw new Error(`no ad is called ${title}`);
  return card;
}

/** A new employer's registration, complete and right. */
export const household = {
  name: '示例女士家',
  idNumber: '110101188501011237',
  contactName: '示例女士',
  contactPhone: '13800138111',
};

/** Signs in as somebody new and registers a household in Chifeng. */
export async function register(post: GigJobPost, phone: string): Promise<void> {
  await signInTo(post, phone);
  await eventually(() => {
    void expect(has(post, '#idNumber')).to.equal(true);
  });
  await fillIn(post, { ...household, contactPhone: phone, idNumber: idNumberOf(phone) });
  await press(post, '登记');
  await shows(post, '发一条招工信息');
}

/** A number that nobody has, with its check character: one for each phone. */
export function idNumberOf(phone: string): string {
  const body = `1101011885${'0101'}${phone.slice(-3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);
  return `${body}${'10X98765432'.charAt(sum % 11)}`;
}

/** What fills in every field that an ad must have and that has no default. */
export const fewFields = {
  title: '采摘工 · 摘枸杞',
  headcount: '60',
  payYuan: '220',
  address: '大格勒乡菊花村三社',
  content: '采摘、装筐，中午歇 1 小时',
  contactPhone: '13800138111',
};
