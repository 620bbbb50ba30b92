/** One window of WebKit by the W3C's WebDriver protocol, with the words in which the runner's commands ask for it. */

/** The screen; the pointer stands in its middle, and the window under the pointer has the focus. */
export const screen = { width: 1600, height: 1200 };

/** The protocol's codes for keys that type nothing. */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  Space: ' ',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
};

/** @throws in the driver's words. */
export async function send(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, body: body ? JSON.stringify(body) : null });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

export class WebKitPage {
  readonly keyboard = {
    down: (key: string) => this.#keys(['keyDown'], [key]),
    up: (key: string) => this.#keys(['keyUp'], [key]),
    press: (key: string) => this.#keys(['keyDown', 'keyUp'], [key]),
    type: (text: string) => this.#keys(['keyDown', 'keyUp'], [...text]),
  };
  readonly #session: string;

  /** @param session Address of the driver's session. */
  constructor(session: string) {
    this.#session = session;
  }

  async goto(url: string): Promise<void> {
    await send('POST', `${this.#session}/url`, { url });
  }

  async url(): Promise<string> {
    return String(await send('GET', `${this.#session}/url`));
  }

  async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    const [x, y] = [Math.trunc((screen.width - width) / 2), Math.trunc((screen.height - height) / 2)];
    await send('POST', `${this.#session}/window/rect`, { x, y, width, height });
  }

  async #keys(types: readonly string[], keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((key) => types.map((type) => ({ type, value: codes[key] ?? key })));
    await send('POST', `${this.#session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}
