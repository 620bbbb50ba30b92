/** What each rule weighs alone: bundled, minified, brotli at its best level. Data folders are no rules. */
import { glob } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

export interface RuleSize {
  readonly rule: string;
  readonly bytes: number;
}

export const MAX_RULE_BYTES = 3000;

const source = new URL('../src/', import.meta.url);

export async function ruleSizes(): Promise<RuleSize[]> {
  const sizes: RuleSize[] = [];
  for await (const entry of glob('**/index.ts', { cwd: source, exclude: ['**/data/**'] }))
    sizes.push(await ruleSize(dirname(entry)));
  return sizes.sort((a, b) => a.rule.localeCompare(b.rule));
}

async function ruleSize(rule: string): Promise<RuleSize> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${rule}/index.ts`, source))],
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['@yizhan/source'],
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { rule, bytes: brotli.length };
}
