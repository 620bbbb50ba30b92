/** What `npm test` runs, in order: the cheap judges first, each a command that also runs alone. */
import { findBrowser } from '../browser.ts';
import { findFirefox, findWebKit } from '../other-browsers.ts';

export interface Stage {
  name: string;
  /** Runs with the project's Node; the first word is a file of the project or of one of its tools. */
  command: readonly string[];
  /** Its own tests are counted from RESULTS; a stage without tests counts as one. */
  counted?: true;
  /** Left out of `test:quick`. */
  slow?: true;
  /** What the machine lacks for it, in words; the stage is then skipped by name. */
  missing?: () => string | undefined;
  environment?: () => Promise<Record<string, string>>;
}

const tests = (name: string, globs: readonly string[], more: Partial<Stage> = {}): Stage => ({
  name,
  command: ['--test', '--test-concurrency=2', '--test-reporter=./scripts/test/reporter.ts', ...globs],
  counted: true,
  ...more,
});

export const rooms = ['contract', 'rules', 'profiles', 'sdk', 'service', 'conformance'] as const;

const roomGlobs = (room: string): string[] => [
  `packages/${room}/{src,test,generate,lint,gate}/**/!(*.slow).test.ts`,
];
/** The elements' tests in one more engine. */
const inBrowser = (name: string, missing: () => string | undefined): Stage => ({
  name,
  command: ['node_modules/@web/test-runner/dist/bin.js'],
  counted: true,
  slow: true,
  missing,
  environment: () => Promise.resolve({ TEST_BROWSER: name }),
});
const browser = async () => ({ CHROME_PATH: await findBrowser() });

export const stages: readonly Stage[] = [
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'generated', command: ['packages/contract/generate/generate.ts', '--check'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  ...rooms.map((room) => tests(room, roomGlobs(room))),
  tests('elements in Node', ['packages/elements/{src,test}/**/*.node.test.ts']),
  { name: 'build', command: ['scripts/build.ts'] },
  {
    name: 'elements',
    command: ['node_modules/@web/test-runner/dist/bin.js'],
    counted: true,
    environment: browser,
  },
  tests('house', ['test/**/!(*.slow|*.alone).test.ts', 'scripts/**/!(*.slow).test.ts'], {
    environment: browser,
  }),
  { name: 'size', command: ['scripts/size.ts'] },
  inBrowser('firefox', () => (findFirefox() ? undefined : 'Firefox (Debian: firefox-esr)')),
  inBrowser('webkit', () =>
    findWebKit() ? undefined : 'MiniBrowser, its driver or Xvfb (Debian: webkit2gtk-driver xvfb)',
  ),
  tests('slow', ['packages/*/{src,test}/**/*.slow.test.ts', 'test/**/*.slow.test.ts'], {
    slow: true,
    environment: browser,
  }),
  // What compares times, with no other test beside it.
  tests('alone', ['test/**/*.alone.test.ts'], { slow: true }),
  // Last, because it holds every requirement's named test against the results of this run.
  {
    name: 'requirements',
    command: ['scripts/coverage-requirements.ts', '--results', '.cache/results.jsonl'],
    slow: true,
  },
];
