/** `npm run lint:contract`: Redocly's recommended rules and ours, over the merged document. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { readContract, type Document } from '../generate/contract.ts';
import { judges, plugin } from './rules.ts';

const ours = Object.fromEntries(Object.keys(judges).map((name) => [`yizhan/${name}`, 'error'] as const));

/** @returns one line for each thing that is wrong. */
export async function lintContract(document: Document): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended'],
    plugins: [plugin],
    rules: {
      ...ours,
      // Every operation answers `default`, which is what a 4xx gets.
      'operation-4xx-response': 'off',
      // The reference service and everybody else's serve the document from their own origin.
      'no-server-example.com': 'off',
      'no-empty-servers': 'off',
      'tag-description': 'off',
      'operation-tag-defined': 'off',
      'info-license-strict': 'off',
      'no-unused-components': 'warn',
    },
  });
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'openapi.json',
    config,
  });
  return problems
    .filter((problem) => problem.severity === 'error')
    .map((problem) =>
      `${problem.ruleId}: ${problem.message} ${problem.ruleId.startsWith('yizhan/') ? '' : (problem.location[0]?.pointer ?? '')}`.trim(),
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const home = join(dirname(fileURLToPath(import.meta.url)), '../../../openapi');
  const lines = await lintContract(readContract(home).document);
  for (const line of lines) console.error(line);
  console.log(lines.length ? `${lines.length} faults in openapi/` : 'openapi/ keeps its conventions');
  process.exitCode = lines.length ? 1 : 0;
}
