import { expect, html } from '@open-wc/testing';
import { identity } from '@yizhan/contract/operations/identity';
import { inTurn, withFaults, type Choice, type Fault } from '@yizhan/sdk/faults';
import type { TemplateResult } from 'lit';
import '../src/sign-in/define.ts';
import type { GigSignIn } from '../src/sign-in/sign-in.ts';
import { eventually, pageService, provide, textOf } from './page.ts';

/** Puts one sign-in into a provider; `send` stands in front of the real service. */
export async function mountSignIn(
  content: TemplateResult = html`<gig-sign-in></gig-sign-in>`,
  send?: typeof fetch,
): Promise<GigSignIn> {
  const element = (await provide(content, send)).querySelector('gig-sign-in');
  if (!element) throw new Error('no sign-in in the page');
  await element.updateComplete;
  return element;
}

/** What a selector finds; there must be one. */
export function inside<E extends HTMLElement = HTMLElement>(element: GigSignIn, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`nothing in the sign-in is ${selector}`);
  return found;
}

export const has = (element: GigSignIn, selector: string): boolean =>
  element.shadowRoot?.querySelector(selector) != null;

export const fieldOf = (element: GigSignIn, name: 'phone' | 'code'): HTMLInputElement =>
  inside<HTMLInputElement>(element, `#${name}`);

/** Types as a person does: the browser tells of the new text, and that the field is left. */
export async function type(element: GigSignIn, name: 'phone' | 'code', text: string): Promise<void> {
  const field = fieldOf(element, name);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export async function press(element: GigSignIn, part: string): Promise<void> {
  inside(element, `[part=${part}]`).click();
  await element.updateComplete;
}

/** Everything that the element shows, as it is read. */
export const wordsOf = (element: GigSignIn): string => textOf(element.shadowRoot?.querySelector('.base'));
export const errorOf = (element: GigSignIn, name: 'phone' | 'code'): string =>
  textOf(inside(element, `#${name}-error`));
export const alertOf = (element: GigSignIn): string => textOf(inside(element, '[role=alert]'));

export const shows = (element: GigSignIn, words: string): Promise<void> =>
  eventually(() => {
    void expect(wordsOf(element)).to.contain(words);
  });

interface SentCode {
  readonly phone: string;
  readonly code: string;
  readonly voice: boolean;
}

/** What the service behind this page has sent to a number, newest last; it prints its messages and sends none. */
export async function codesTo(phone: string): Promise<SentCode[]> {
  const { id } = await pageService();
  const { codes } = (await (await fetch(`/__codes?service=${id}`)).json()) as { codes: SentCode[] };
  const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  return codes.filter((sent) => sent.phone === masked);
}

export async function codeTo(phone: string): Promise<string> {
  const code = (await codesTo(phone)).at(-1)?.code;
  if (code === undefined) throw new Error(`no code was sent to ${phone}`);
  return code;
}

/** Has a code sent and waits for its field. */
export async function askForCode(element: GigSignIn, phone: string): Promise<void> {
  await type(element, 'phone', phone);
  await press(element, 'submit');
  await eventually(() => {
    void expect(has(element, '#code') && inside(element, 'form').getAttribute('aria-busy')).to.equal('false');
  });
}

/** The whole way, as a person goes it. */
export async function signIn(element: GigSignIn, phone: string): Promise<void> {
  await askForCode(element, phone);
  await type(element, 'code', await codeTo(phone));
  await press(element, 'submit');
  await shows(element, `${phone.slice(0, 3)}****${phone.slice(-4)}`);
}

/** Faults for one step only; all others reach the service. */
export const onStep =
  (step: keyof typeof identity, choose: Choice): Choice =>
  (request) => {
    const { path, method } = identity[step];
    const isStep = new URL(request.url).pathname === path && request.method === method;
    return isStep ? choose(request) : undefined;
  };
export const faulty = (step: keyof typeof identity, ...faults: (Fault | undefined)[]): typeof fetch =>
  withFaults(fetch, onStep(step, inTurn(...faults)));

/** The request stays under way until the test lets go; whoever hangs up is not answered. */
export function held(): { readonly fault: Fault; release(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { fault: (_, send) => promise.then(send), release: resolve };
}

export const focused = (element: GigSignIn): string => element.shadowRoot?.activeElement?.id ?? '';
export const isBlocked = (element: GigSignIn, part: string): boolean =>
  inside(element, `[part=${part}]`).getAttribute('aria-disabled') === 'true';

export async function tryCode(element: GigSignIn, code: string): Promise<void> {
  await type(element, 'code', code);
  await press(element, 'submit');
}

export const problem =
  (status: number, code: string): Fault =>
  async () =>
    Response.json(
      {
        type: `/docs/problems/${code}`,
        title: '出错',
        status,
        code,
        requestId: 'req_01K9ZV6Q3M8T4R2N7X5B0C1DFG',
      },
      { status, headers: { 'Content-Type': 'application/problem+json', 'Should-Retry': 'false' } },
    );

/** Presses the button without waiting for a field that does not come. */
export async function askForCodeInVain(element: GigSignIn, phone: string): Promise<void> {
  await type(element, 'phone', phone);
  await press(element, 'submit');
}
