/**
 * Runs pages under test in WebKit, the engine of every browser on an iPhone, WeChat's among them: WebKitGTK's own
 * MiniBrowser on a screen that nobody sees. By hand over fetch, because the well-kept client of its protocol,
 * webdriverio, downloads drivers and browsers that are not asked for.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserLauncher, SessionResult } from '@web/test-runner-core';
import type { WebKit } from '../../scripts/other-browsers.ts';
import { screen, send, WebKitPage } from './webkit-page.ts';

export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  /** The runner's commands then ask `getPage` for the page, and that in puppeteer's words. */
  readonly type = 'puppeteer';
  readonly #programs: WebKit;
  readonly #children: ChildProcess[] = [];
  #session: Promise<string> | undefined;
  #active: string | undefined;
  #page: WebKitPage | undefined;

  constructor(programs: WebKit) {
    this.#programs = programs;
    process.once('exit', () => this.#end());
  }

  async startSession(sessionId: string, url: string): Promise<void> {
    this.#session ??= this.#open();
    this.#page = new WebKitPage(await this.#session);
    this.#active = sessionId;
    await this.#page.setViewport({ width: 800, height: 600 });
    await this.#page.goto(url);
  }

  isActive(sessionId: string): boolean {
    return this.#active === sessionId;
  }

  getPage(sessionId: string): WebKitPage {
    if (!this.#page || this.#active !== sessionId) throw new Error(`no page for ${sessionId}`);
    return this.#page;
  }

  getBrowserUrl(sessionId: string): Promise<string> {
    return this.getPage(sessionId).url();
  }

  async stopSession(sessionId: string): Promise<SessionResult> {
    await this.getPage(sessionId).goto('about:blank');
    this.#active = undefined;
    return {};
  }

  async startDebugSession(): Promise<void> {
    await Promise.reject(new Error('WebKit is not debugged here.'));
  }

  async stop(): Promise<void> {
    if (this.#session) await send('DELETE', await this.#session).catch(() => undefined);
    this.#end();
  }

  /** A screen, the driver on it, and the browser that the driver starts; gives the session's address. */
  async #open(): Promise<string> {
    const display = await this.#screen();
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display };
    this.#start(this.#programs.driver, [`--port=${port}`], env).stdout?.resume();
    const driver = `http://127.0.0.1:${port}`;
    await answers(driver);
    const browser = { binary: this.#programs.browser, args: ['--automation', '--full-screen'] };
    // The page tells the runner itself that it has been loaded.
    const alwaysMatch = { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': browser };
    const { sessionId } = (await send('POST', `${driver}/session`, { capabilities: { alwaysMatch } })) as {
      sessionId: string;
    };
    return `${driver}/session/${sessionId}`;
  }

  async #screen(): Promise<string> {
    const size = `${screen.width}x${screen.height}x24`;
    const { stdout } = this.#start(
      this.#programs.screen,
      ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'],
      process.env,
    );
    if (!stdout) throw new Error('a pipe was asked for');
    for await (const display of createInterface(stdout)) return `:${display}`;
    throw new Error('Xvfb ended before there was a screen');
  }

  #start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    this.#children.push(child);
    return child;
  }

  #end(): void {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }
}

/** One that was free a moment ago: the driver takes no 0. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return address.port;
}

async function answers(driver: string): Promise<void> {
  const until = performance.now() + 30_000;
  while (!(await fetch(`${driver}/status`).catch(() => undefined))?.ok) {
    if (performance.now() > until) throw new Error('WebKitWebDriver does not answer');
    await wait(100);
  }
}
