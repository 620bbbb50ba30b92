import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { browserArgs, findBrowser } from '../../scripts/browser.ts';
import { findFirefox, findWebKit } from '../../scripts/other-browsers.ts';
import { WebKitLauncher } from './webkit-launcher.ts';

/** The browser of this name, which the machine must have; Chromium where none is named. */
export async function launcher(name = 'chromium'): Promise<BrowserLauncher> {
  if (name === 'webkit') {
    const programs = findWebKit();
    if (programs) return new WebKitLauncher(programs);
  }
  if (name === 'firefox') {
    const executablePath = findFirefox();
    if (executablePath)
      return chromeLauncher({
        puppeteer: puppeteerCore,
        launchOptions: { browser: 'firefox', executablePath, headless: true },
      });
  }
  if (name !== 'chromium') throw new Error(`There is no ${name} here.`);
  const executablePath = await findBrowser();
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: { executablePath, headless: true, args: [...browserArgs] },
  });
}
