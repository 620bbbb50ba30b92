/**
 * `npm run bench`: everything that is claimed about speed and memory, measured now; `npm run bench -- first-job` only
 * the files that are named so. `-- --json FILE` writes the table as well. A bench is a module under `bench/` whose
 * default export answers its measurements.
 */
import { globSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Measurement {
  what: string;
  value: number;
  unit: string;
  /** What it may not exceed; without it the figure is for comparison. */
  limit?: number;
}

export type Bench = () => Promise<Measurement[]>;

const { values, positionals: names } = parseArgs({
  options: { json: { type: 'string' } },
  allowPositionals: true,
});
const files = globSync(['packages/*/bench/*.bench.ts', 'test/bench/*.bench.ts'])
  .filter((file) => names.length === 0 || names.includes(basename(file, '.bench.ts')))
  .sort();
const table: (Measurement & { file: string })[] = [];

for (const file of files) {
  const { default: bench } = (await import(resolve(file))) as { default: Bench };
  for (const row of await bench()) {
    table.push({ ...row, file });
    const limit = row.limit === undefined ? '' : `  (at most ${row.limit})`;
    const mark = row.limit !== undefined && row.value > row.limit ? '✖' : ' ';
    console.log(`${mark} ${row.value.toFixed(2).padStart(10)} ${row.unit.padEnd(6)} ${row.what}${limit}`);
  }
}
if (values.json) writeFileSync(values.json, JSON.stringify(table, null, 2) + '\n');
const over = table.filter(({ value, limit }) => limit !== undefined && value > limit);
console.log(
  over.length
    ? `${over.length} of ${table.length} figures are over their limit`
    : `${table.length} figures, all within their limits`,
);
process.exitCode = over.length ? 1 : 0;
