#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkConformance } from './check.ts';
import { reportLines } from './report.ts';

const usage = 'usage: yizhan-conformance <baseUrl> --site pk_… [--origin https://…] [--json FILE]';

/** 0 when everything passed, 1 when something failed, 2 when nothing could be checked. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { site: { type: 'string' }, origin: { type: 'string' }, json: { type: 'string' } },
  });
  const [baseUrl, ...rest] = positionals;
  const { site, origin, json } = values;
  if (baseUrl === undefined || rest.length > 0 || site === undefined) throw new Error(usage);
  const report = await checkConformance({ baseUrl, site, origin });
  for (const line of reportLines(report)) console.log(line);
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  return report.failed > 0 ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
