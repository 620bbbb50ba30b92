/**
 * `npm test` runs everything, `npm run test:quick` what takes five minutes, `npm test rules` the tests of one room.
 * The last line is `N passed, M failed` over all of them.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { TestResult } from './reporter.ts';
import { stages, type Stage } from './stages.ts';

const results = '.cache/results.jsonl';

function readResults(): TestResult[] {
  if (!existsSync(results)) return [];
  const lines = readFileSync(results, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as TestResult);
}

function run(command: readonly string[], environment: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...process.execArgv, ...command], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment, RESULTS: results },
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Patterns that match nothing yet are no failure of the room; node:test would make them one. */
const hasTests = (stage: Stage): boolean => {
  const globs = stage.command.filter((word) => word.includes('*'));
  return globs.length === 0 || globSync(globs).length > 0;
};

const countOf = (results: readonly TestResult[], status: TestResult['status']): number =>
  results.filter((result) => result.status === status).length;

async function runStage(stage: Stage): Promise<TestResult[]> {
  const missing = stage.missing?.();
  if (missing) {
    console.log(`– ${stage.name}: skipped, for there is no ${missing}`);
    return [{ title: stage.name, file: '', status: 'skipped', milliseconds: 0 }];
  }
  const before = readResults().length;
  const start = performance.now();
  let code = 1;
  try {
    code = await run(stage.command, (await stage.environment?.()) ?? {});
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const milliseconds = performance.now() - start;
  const own = readResults().slice(before);
  const failed = own.some((result) => result.status === 'failed');
  // A runner that dies before it can say so, or that ran nothing, has failed all the same.
  if (!stage.counted || (code !== 0 && !failed) || own.length === 0) {
    own.push({
      title: stage.name,
      file: '',
      status: code === 0 && !stage.counted ? 'passed' : 'failed',
      milliseconds,
    });
  }
  const bad = countOf(own, 'failed');
  const counts = [
    `${countOf(own, 'passed')} passed`,
    ...(bad ? [`${bad} failed`] : []),
    ...(countOf(own, 'skipped') ? [`${countOf(own, 'skipped')} skipped`] : []),
  ];
  console.log(
    `${bad ? '✖' : '✔'} ${stage.name}: ${counts.join(', ')} (${(milliseconds / 1000).toFixed(1)} s)`,
  );
  return own;
}

/** `elements` means 'elements in Node' and 'elements in a browser'. */
const isNamed = (stage: Stage, word: string): boolean =>
  stage.name === word || stage.name.startsWith(`${word} `);

function chosen(words: readonly string[]): readonly Stage[] {
  if (words.includes('--quick')) return stages.filter((stage) => !stage.slow);
  if (words.length === 0) return stages;
  const unknown = words.filter((word) => !stages.some((stage) => isNamed(stage, word)));
  if (unknown.length) {
    const names = stages.map((stage) => stage.name).join(', ');
    throw new Error(`No tests named ${unknown.join(', ')}; there are ${names}.`);
  }
  return stages.filter((stage) => words.some((word) => isNamed(stage, word)));
}

mkdirSync('.cache', { recursive: true });
rmSync(results, { force: true });
const all: TestResult[] = [];
for (const stage of chosen(process.argv.slice(2)).filter(hasTests)) all.push(...(await runStage(stage)));
writeFileSync(results, all.map((result) => JSON.stringify(result) + '\n').join(''));

for (const { title, file } of all.filter((result) => result.status === 'failed'))
  console.log(`failed: ${file} ${title}`);
const [passed, failed, skipped] = [countOf(all, 'passed'), countOf(all, 'failed'), countOf(all, 'skipped')];
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
