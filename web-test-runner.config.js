import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { elementsPlugin } from './test/browser/elements-plugin.ts';
import { launcher } from './test/browser/launcher.ts';
import { meansPlugin } from './test/browser/means-plugin.ts';
import { placePlugin } from './test/browser/place-plugin.ts';
import { servicePlugin } from './test/browser/service-plugin.ts';
import { strictCsp } from './test/browser/csp.ts';
import { summaryReporter } from './test/browser/summary-reporter.ts';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['packages/elements/src/**/*.test.ts', '!packages/elements/src/**/*.node.test.ts'],
  nodeResolve: { browser: true, exportConditions: ['@yizhan/source', 'production'] },
  // A second page would lie in the background, where the browser paints no frames.
  concurrency: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 120_000,
  browsers: [await launcher(process.env.TEST_BROWSER)],
  middleware: [strictCsp],
  plugins: [
    servicePlugin(),
    elementsPlugin(),
    placePlugin(),
    meansPlugin(),
    a11ySnapshotPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  // What the elements log for the page's owner is checked by tests, and is no news here.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('<gig-'),
  reporters: [defaultReporter({ reportTestProgress: false }), summaryReporter()],
};
