/**
 * Reporter for node:test. Prints what failed, and writes one line a test to RESULTS, from which the counts of
 * the whole run and the coverage of the requirements are made.
 */
import { appendFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import type { TestEvent } from 'node:test/reporters';

export interface TestResult {
  title: string;
  file: string;
  status: 'passed' | 'failed' | 'skipped';
  milliseconds: number;
}

const mostWritten = 4_000;

/** Some events give the path from here, others the whole one. */
const nameOf = (file = ''): string => relative(process.cwd(), resolve(file));

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const results = process.env.RESULTS;
  /** What each file has written to stderr: a file that fails as a whole says there why. */
  const written = new Map<string, string>();
  for await (const event of events) {
    if (event.type === 'test:stderr') {
      const { file, message } = event.data;
      written.set(nameOf(file), ((written.get(nameOf(file)) ?? '') + message).slice(-mostWritten));
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { data } = event;
    if (data.details.type === 'suite') continue;
    const file = nameOf(data.file);
    const status = event.type === 'test:fail' ? 'failed' : data.skip ? 'skipped' : 'passed';
    const result: TestResult = { title: data.name, file, status, milliseconds: data.details.duration_ms };
    if (results) appendFileSync(results, JSON.stringify(result) + '\n');
    if (event.type === 'test:fail') {
      yield `✖ ${file}: ${data.name}\n${inspect(event.data.details.error.cause ?? event.data.details.error)}\n\n`;
      if (data.name === file) yield `${written.get(file) ?? ''}\n`;
    }
  }
}
