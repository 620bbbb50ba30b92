/**
 * Reporter for node:test. Prints what failed, and writes one line a test to RESULTS, from which the counts of
 * the whole run and the coverage of the requirements are made.
 */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import type { TestEvent } from 'node:test/reporters';

export interface TestResult {
  title: string;
  file: string;
  status: 'passed' | 'failed' | 'skipped';
  milliseconds: number;
}

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const results = process.env.RESULTS;
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') continue;
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { data } = event;
    if (data.details.type === 'suite') continue;
    const file = relative(process.cwd(), data.file ?? '');
    const status = event.type === 'test:fail' ? 'failed' : data.skip ? 'skipped' : 'passed';
    const result: TestResult = { title: data.name, file, status, milliseconds: data.details.duration_ms };
    if (results) appendFileSync(results, JSON.stringify(result) + '\n');
    if (event.type === 'test:fail')
      yield `✖ ${file}: ${data.name}\n${inspect(event.data.details.error.cause ?? event.data.details.error)}\n\n`;
  }
}
