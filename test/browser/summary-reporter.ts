import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import type { TestResult } from '../../scripts/test/reporter.ts';

/**
 * Writes one line a test to RESULTS, as the reporter of node:test does, and ends with the count:
 * `N passed, M failed`, and `K skipped` where a browser lacks what they need.
 */
export function summaryReporter(): Reporter {
  return {
    stop({ sessions }) {
      const results = [...sessions].flatMap(resultsOf);
      const path = process.env.RESULTS;
      if (path) appendFileSync(path, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
      const count = (status: TestResult['status']): number =>
        results.filter((result) => result.status === status).length;
      const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
      // After the runner has cleared its progress from the terminal.
      process.once('exit', () =>
        console.log(`${count('passed')} passed, ${count('failed')} failed${skipped}`),
      );
    },
  };
}

/** A file that broke outside its tests counts as one failure: none of them may vanish. */
function resultsOf({ testFile, testResults, passed, browser }: TestSession): TestResult[] {
  const file = `${relative(process.cwd(), testFile)} in ${browser.name}`;
  const results = testResults ? testsOf(testResults, file) : [];
  if (passed || results.some(({ status }) => status === 'failed')) return results;
  return [...results, { title: 'the file as a whole', file, status: 'failed', milliseconds: 0 }];
}

/** Under the title that stands in the file, as the other reporter has it: requirements name their tests by it. */
function testsOf({ tests, suites }: TestSuiteResult, file: string): TestResult[] {
  const own = tests.map(({ name: title, passed, skipped, duration = 0 }): TestResult => {
    const status = skipped ? 'skipped' : passed ? 'passed' : 'failed';
    return { title, file, status, milliseconds: duration };
  });
  return [...own, ...suites.flatMap((suite) => testsOf(suite, file))];
}
