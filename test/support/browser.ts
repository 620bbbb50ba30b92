/** A real browser, and a page that remembers everything that went wrong in it. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/browser.ts';

export const openBrowser = async (): Promise<Browser> =>
  puppeteer.launch({ executablePath: await findBrowser(), headless: true, args: [...browserArgs] });

export interface WatchedPage {
  page: Page;
  /** Console errors, page errors, requests that failed and violations of the content policy. */
  faults: string[];
  /** Requests by kind: 'Preflight' among them. */
  requests: { kind: string; url: string }[];
}

export async function openPage(browser: Browser, width: number, height = 800): Promise<WatchedPage> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.bringToFront();
  await page.setViewport({ width, height, isMobile: width < 600, hasTouch: width < 600 });
  const faults: string[] = [];
  const requests: WatchedPage['requests'] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    // A search that a newer one overtakes is given up by the page itself.
    if (error !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${error}`);
  });
  const protocol = await page.createCDPSession();
  await protocol.send('Network.enable');
  protocol.on('Network.requestWillBeSent', ({ type, request }) =>
    requests.push({ kind: type ?? '', url: request.url }),
  );
  return { page, faults, requests };
}
