import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Ends a run with the one line that `npm test` adds up over all runners: `N passed, M failed`. */
export function summaryReporter(): Reporter {
  return {
    stop({ sessions }) {
      const counts = [...sessions].map(countSession);
      const passed = counts.reduce((sum, count) => sum + count.passed, 0);
      const failed = counts.reduce((sum, count) => sum + count.failed, 0);
      process.stdout.write(`${passed} passed, ${failed} failed\n`);
    },
  };
}

/** A file that broke outside its tests counts as one failure: none of them may vanish. */
function countSession({ testResults, passed }: TestSession): Count {
  const count = testResults ? countSuite(testResults) : { passed: 0, failed: 0 };
  return passed || count.failed > 0 ? count : { ...count, failed: 1 };
}

function countSuite({ tests, suites }: TestSuiteResult): Count {
  const run = tests.filter((test) => !test.skipped);
  const own = {
    passed: run.filter((test) => test.passed).length,
    failed: run.filter((test) => !test.passed).length,
  };
  return suites
    .map(countSuite)
    .reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }), own);
}
