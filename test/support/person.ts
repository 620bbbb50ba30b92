/** What a person does in a page: looks for words, presses what says them, signs in with the code of a message. */
import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Started } from './started.ts';

/** What a selector finds in the page or in any element of it, once it is there and says what is expected. */
export async function find(page: Page, selector: string, words = /./s): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (path: string, pattern: string) => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((node) => [
          node,
          ...(node.shadowRoot ? all(node.shadowRoot) : []),
        ]);
      const says = (node: Element): boolean =>
        new RegExp(pattern).test((node.textContent ?? '').replace(/\s+/g, ' ').trim());
      return all(document).find(
        (node) => node.matches(path) && node.getClientRects().length > 0 && (pattern === '.' || says(node)),
      );
    },
    { polling: 100, timeout: 20_000 },
    selector,
    words.source,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`${selector} is no element`);
  return element as ElementHandle<HTMLElement>;
}

export const press = async (page: Page, words: RegExp): Promise<void> =>
  (await find(page, 'button, a', words)).evaluate((node) => node.click());

/** With the code that a service started with `SMS: 'console'` prints. */
export async function signIn(started: Started, page: Page, phone: string): Promise<void> {
  const printedBefore = started.printed().length;
  await (await find(page, '#phone')).type(phone);
  await page.keyboard.press('Enter');
  const field = await find(page, '#code');
  const sent = new RegExp(`^SMS to ${phone.slice(0, 3)}\\*{4}${phone.slice(-4)}: (\\d{6})$`, 'm');
  const code = sent.exec(started.printed().slice(printedBefore))?.[1] ?? assert.fail('no code is printed');
  await field.type(code);
  await page.keyboard.press('Enter');
}
