/** Finds a browser of the Chromium family, or brings one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** As a container or root runs it: no sandbox, no GPU, nothing fetched in the background. */
export const browserArgs: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

function starts(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The packaged one is Linux only. Told that it runs on a bare host, it brings NSS and expat too and puts them on
 * LD_LIBRARY_PATH, so that it starts where none of a browser's libraries are installed.
 */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** Debian's own, where we may install: the packaged one is for x86-64 only. */
function installed(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  console.log('Installing a browser with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { stdio: 'ignore', env });
  } catch {
    return undefined;
  }
  return '/usr/bin/chromium';
}

/** @throws one line that says how to get a browser. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not start.`);
  }
  const found = usual.find((path) => existsSync(path) && starts(path));
  if (found) return found;
  for (const bring of [packaged, installed]) {
    const path = await bring();
    if (path && starts(path)) return path;
  }
  throw new Error('No browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}
