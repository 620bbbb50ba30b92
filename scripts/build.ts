/**
 * `npm run build`: what is published, `dist` of each package and the CDN build of the elements. A package is built
 * anew where a source is newer, or something that it takes its types from.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { buildElements } from '../packages/elements/generate/build.ts';
import { buildWidgets } from './build-widgets.ts';

/** Each needs only packages before it. */
const order = ['contract', 'rules', 'profiles', 'sdk', 'service', 'conformance'] as const;

export type PlainPackage = (typeof order)[number];

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newest = (patterns: readonly string[]): number => Math.max(0, ...globSync(patterns).map(changedAt));

/** Touched after each build; it does not lie in `dist`, all of which is published. */
const stampOf = (name: PlainPackage): string => `.cache/built/${name}`;

const builtAt = (name: PlainPackage): number =>
  existsSync(`packages/${name}/dist`) ? changedAt(stampOf(name)) : 0;

/** The packages of ours that a package needs, those before it first. */
function needsOf(name: PlainPackage): PlainPackage[] {
  const { dependencies = {} } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return order.filter((other) => `@yizhan/${other}` in dependencies);
}

function compile(name: PlainPackage): void {
  const start = performance.now();
  // Nothing of a file that was deleted may be published.
  rmSync(`packages/${name}/dist`, { recursive: true, force: true });
  const tsc = ['node_modules/typescript/bin/tsc', '-p', `packages/${name}/tsconfig.build.json`];
  const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`@yizhan/${name} does not compile`);
  mkdirSync('.cache/built', { recursive: true });
  writeFileSync(stampOf(name), '');
  console.log(`built @yizhan/${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function build(name: PlainPackage): void {
  const folder = `packages/${name}`;
  const sources = [`${folder}/src/**/*.ts`, `${folder}/{package,tsconfig.build}.json`, 'tsconfig.json'];
  const needed = needsOf(name).map(builtAt);
  if (builtAt(name) <= Math.max(newest(sources), ...needed)) compile(name);
}

/** Builds the named packages, and first what they need. */
export function buildPackages(names: readonly PlainPackage[] = order): void {
  const wanted = new Set<PlainPackage>(names);
  for (const name of [...order].reverse()) {
    if (wanted.has(name)) needsOf(name).forEach((need) => wanted.add(need));
  }
  order.filter((name) => wanted.has(name)).forEach(build);
}

if (import.meta.main) {
  buildPackages();
  await buildElements();
  await buildWidgets();
}
