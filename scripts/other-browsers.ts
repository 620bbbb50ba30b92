/** The engines beside Chromium's that the elements must work in. They are not brought: who has them, tests in them. */
import { existsSync, globSync } from 'node:fs';

const firstOf = (patterns: readonly string[]): string | undefined =>
  patterns.flatMap((pattern) => (pattern.includes('*') ? globSync(pattern) : [pattern])).find(existsSync);

/** Firefox; undefined where there is none. */
export const findFirefox = (): string | undefined =>
  firstOf([
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);

/** WebKitGTK's own small browser, the driver that tests speak to, and the screen that nobody sees. */
export interface WebKit {
  readonly browser: string;
  readonly driver: string;
  readonly screen: string;
}

/** Undefined where one of the three is missing. */
export function findWebKit(): WebKit | undefined {
  const browser = firstOf([
    '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.*/MiniBrowser',
  ]);
  const driver = firstOf(['/usr/bin/WebKitWebDriver']);
  const screen = firstOf(['/usr/bin/Xvfb']);
  return browser && driver && screen ? { browser, driver, screen } : undefined;
}
