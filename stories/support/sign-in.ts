import type { Schemas } from '@yizhan/contract';
import { identity } from '@yizhan/contract/operations/identity';
import { withFaults, type Fault } from '@yizhan/sdk/faults';
import { sentLines, serviceFetch } from './service.ts';

type Step = 'sendCode' | 'signIn' | 'signOut' | 'me';

/** The real service with something in front of one of its steps. */
export const inFrontOf = (step: Step, fault: Fault): typeof fetch =>
  withFaults(serviceFetch, ({ url, method }) =>
    new URL(url).pathname === identity[step].path && method === identity[step].method ? fault : undefined,
  );

let count = 0;

/** Another one each time: the clock of the stories stands still, and so would the wait for a second code. */
export const aPhone = (): string => `1380013${String(8000 + count++)}`;

/** What the service has printed last, instead of sending it. */
export const lastCode = (): string => sentLines.at(-1)?.slice(-6) ?? '';

/** A sign-in of a former visit would show in the next story. */
export function forgetSession(): void {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith('yizhan ')) sessionStorage.removeItem(name);
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Does in a story what a person does. */
export function personAt(canvas: HTMLElement) {
  const find = <E extends HTMLElement>(selector: string): E | null | undefined =>
    canvas.querySelector('gig-sign-in')?.shadowRoot?.querySelector<E>(selector);

  async function sees<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
    for (;;) {
      const found = find<E>(selector);
      if (found) return found;
      await frame();
    }
  }
  async function types(field: 'phone' | 'code', text: string): Promise<void> {
    const input = await sees<HTMLInputElement>(`#${field}`);
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await frame();
  }
  const presses = async (part: string): Promise<void> => (await sees(`[part=${part}]`)).click();
  async function asksForCode(by: 'submit' | 'voice' = 'submit'): Promise<void> {
    await types('phone', aPhone());
    await presses(by);
  }
  async function triesWrongCode(times = 1): Promise<void> {
    for (let time = 0; time < times; time++) {
      await types('code', lastCode() === '111111' ? '222222' : '111111');
      await presses('submit');
      await sees('[aria-busy=false] #code[aria-invalid=true]');
    }
  }
  async function signsIn(): Promise<void> {
    await asksForCode();
    await sees('#code');
    await types('code', lastCode());
    await presses('submit');
    await sees('[part=account][aria-busy=false]');
  }
  return { sees, types, presses, asksForCode, triesWrongCode, signsIn };
}

/** The service says that the code of the person has run out. */
export const codeExpired: Fault = async () => {
  const problem: Schemas['Problem'] = {
    type: '/docs/problems/invalid_request',
    title: '有一处没填对',
    status: 400,
    code: 'invalid_request',
    requestId: 'req_01K6Y4T3CXR2N8M5Q7W9B0D1FG',
    errors: [{ pointer: '/code', code: 'code_expired', message: '验证码已经失效，请重新获取' }],
  };
  return Response.json(problem, { status: 400 });
};
