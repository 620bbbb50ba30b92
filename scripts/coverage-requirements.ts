/**
 * `npm run coverage:requirements`: for each requirement of the five documents what carries it and which test proves
 * it. Fails on an id that is missing, a carrier that does not exist, a title that no test file holds. With
 * `--results FILE` (the test runner's JSON lines) it also fails on a named test that did not run and pass.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { layers, resolve } from '@yizhan/profiles';

/** File in packages/profiles/coverage, and how many ids the document has. */
const documents = {
  GEM: { file: 'golmud', ids: 38 },
  PDS: { file: 'pingdingshan', ids: 38 },
  DXH: { file: 'dongxihu', ids: 36 },
  GD: { file: 'guangdong', ids: 57 },
  CF: { file: 'chifeng', ids: 40 },
} as const;
type DocumentName = keyof typeof documents;

/** Purely organisational: software has nothing to do for them. */
const organisational: readonly string[] = ['GEM-02', 'GEM-31', 'DXH-06', 'DXH-23'];

interface Proof {
  readonly carrier: string;
  readonly title: string;
}

export interface Requirement {
  readonly id: string;
  readonly clause: string;
  readonly summary: string;
  readonly proofs: readonly Proof[];
  /** What is asked for and not there yet. */
  readonly missing: string | undefined;
  readonly nothingToCarry: boolean;
}

export interface Parsed {
  readonly requirements: readonly Requirement[];
  readonly faults: readonly string[];
}

/** One requirement a block: `ID clause: summary`, then `+ carrier ← title of a test`, `- what is missing`. */
export function parseCoverage(text: string): Parsed {
  const faults: string[] = [];
  const requirements = text
    .trim()
    .split(/\n(?=\S)/)
    .flatMap((block): Requirement[] => {
      const [first = '', ...rest] = block.split('\n');
      const head = /^([A-Z]+-\d\d) (.+?): (.+)$/.exec(first);
      if (!head?.[1] || !head[2] || !head[3]) {
        faults.push(`cannot read: ${first}`);
        return [];
      }
      const proofs: Proof[] = [];
      const missing: string[] = [];
      let nothingToCarry = false;
      for (const line of rest) {
        const proof = /^ {2}\+ (.+) ← (.+)$/.exec(line);
        const gap = /^ {2}- (.+)$/.exec(line);
        if (proof?.[1] && proof[2]) proofs.push({ carrier: proof[1], title: proof[2] });
        else if (gap?.[1]) missing.push(gap[1]);
        else if (line === '  nothing to carry') nothingToCarry = true;
        else faults.push(`${head[1]}: cannot read: ${line}`);
      }
      const found = { id: head[1], clause: head[2], summary: head[3], proofs, nothingToCarry };
      return [{ ...found, missing: missing.length ? missing.join('; ') : undefined }];
    });
  return { requirements, faults };
}

export type State = 'carried' | 'partly' | 'not yet' | 'nothing to carry';

export function stateOf({ proofs, missing, nothingToCarry }: Requirement): State {
  if (nothingToCarry) return 'nothing to carry';
  if (proofs.length === 0) return 'not yet';
  return missing === undefined ? 'carried' : 'partly';
}

export interface Evidence {
  /** Whether a carrier exists. */
  readonly exists: (carrier: string) => boolean;
  /** Whether a test file holds a test of that title. */
  readonly written: (title: string) => boolean;
  /** Whether it ran and passed; undefined where no results were given. */
  readonly passed: ((title: string) => boolean) | undefined;
}

/** What is wrong with a list of requirements. */
export function faultsOf(
  requirements: readonly Requirement[],
  { exists, written, passed }: Evidence,
): string[] {
  const ids = requirements.map(({ id }) => id);
  const wanted = Object.entries(documents).flatMap(([name, { ids: count }]) =>
    Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`),
  );
  return [
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `${id} is missing`),
    ...ids.filter((id) => !wanted.includes(id)).map((id) => `${id} is no requirement`),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} stands twice`),
    ...requirements.flatMap((requirement) => {
      const { id, proofs, missing, nothingToCarry } = requirement;
      const contradiction = nothingToCarry && (proofs.length > 0 || missing !== undefined);
      return [
        ...(nothingToCarry && !organisational.includes(id) ? [`${id} has something to carry`] : []),
        ...(contradiction ? [`${id} says both something and nothing`] : []),
        ...proofs.filter(({ carrier }) => !exists(carrier)).map(({ carrier }) => `${id}: no ${carrier}`),
        ...proofs.filter(({ title }) => !written(title)).map(({ title }) => `${id}: no test “${title}”`),
        ...proofs
          .filter(({ title }) => written(title) && passed?.(title) === false)
          .map(({ title }) => `${id}: did not run and pass: “${title}”`),
      ];
    }),
  ];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

/** The values at a dotted path; a list stands for each of its entries. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, path));
  const [name, ...rest] = path;
  if (name === undefined) return value === null || value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[name], rest);
}

function profileHolds(carried: string): boolean {
  const [, id = '', paths = ''] = /^(\w+)\.(.+)$/.exec(carried) ?? [];
  const day =
    layers
      .map(({ effectiveFrom }) => effectiveFrom ?? '')
      .sort()
      .at(-1) ?? '';
  const profile = resolve(id, day);
  return paths.split(', ').every((path) => valuesAt(profile, path.split('.')).length > 0);
}

/** The kinds of carrier, each with how its existence is known. */
const carriers: Readonly<Record<string, (rest: string) => boolean>> = {
  profile: profileHolds,
  rules: (name) => existsSync(`${root}/packages/rules/src/${name}/index.ts`),
  regions: (codes) =>
    (codes.match(/\d{6}/g) ?? []).every((code) =>
      read('packages/profiles/src/regions/places.ts').includes(code),
    ),
  operation: (id) => read('packages/contract/openapi.json').includes(`"operationId": "${id}"`),
  element: (tag) => existsSync(`${root}/packages/elements/src/${tag.replace(/^gig-/, '')}/define.ts`),
};

function carrierExists(carrier: string): boolean {
  const [, kind = '', rest = ''] = /^(\w+)[ /](.+)$/.exec(carrier) ?? [];
  return carriers[kind]?.(rest) ?? false;
}

/** The titles of all tests, as they stand in the test files. */
function testTitles(): ReadonlySet<string> {
  const globs = ['packages/*/{src,test,generate}/**/*.test.ts', '{test,scripts}/**/*.test.ts'];
  const calls = /\b(?:test|it)\(\s*(['"`])((?:(?!\1).)+)\1/g;
  return new Set(
    globSync(globs, { cwd: root }).flatMap((file) =>
      [...read(file).matchAll(calls)].map(([, , title = '']) => title),
    ),
  );
}

function passedTitles(file: string): (title: string) => boolean {
  const status = new Map<string, boolean>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const result = JSON.parse(line) as { title: string; status: string };
    // One browser may lack what a test needs; it counts where it ran.
    if (result.status === 'skipped') continue;
    status.set(result.title, (status.get(result.title) ?? true) && result.status === 'passed');
  }
  return (title) => status.get(title) ?? false;
}

const marks: Record<State, string> = { carried: '✔', partly: '◐', 'not yet': '·', 'nothing to carry': '–' };

function describe(requirement: Requirement): string {
  const { id, clause, summary, proofs, missing } = requirement;
  const state = stateOf(requirement);
  const by = proofs.length ? ` ← ${proofs.map(({ carrier }) => carrier).join('; ')}` : '';
  const open = missing === undefined ? '' : ` (not yet: ${missing})`;
  return `${marks[state]} ${id} ${clause}: ${summary}${by || ` — ${state}`}${open}`;
}

function total(name: string, requirements: readonly Requirement[]): string {
  const counts = (Object.keys(marks) as State[]).map(
    (state) => `${requirements.filter((requirement) => stateOf(requirement) === state).length} ${state}`,
  );
  return `${name}: ${requirements.length} requirements, ${counts.join(', ')}`;
}

function main(words: readonly string[]): void {
  const at = words.indexOf('--results');
  const results = at < 0 ? undefined : words[at + 1];
  if (at >= 0 && results === undefined) throw new Error('--results needs a file');
  const all: Requirement[] = [];
  const faults: string[] = [];
  const totals: string[] = [];
  for (const name of Object.keys(documents) as DocumentName[]) {
    const parsed = parseCoverage(read(`packages/profiles/coverage/${documents[name].file}.txt`));
    for (const requirement of parsed.requirements) console.log(describe(requirement));
    totals.push(total(name, parsed.requirements));
    all.push(...parsed.requirements);
    faults.push(...parsed.faults);
  }
  const passed = results === undefined ? undefined : passedTitles(results);
  const titles = testTitles();
  const written = (title: string): boolean => titles.has(title);
  faults.push(...faultsOf(all, { exists: carrierExists, written, passed }));
  console.log(['', ...totals, total('all', all)].join('\n'));
  for (const fault of faults) console.error(`✖ ${fault}`);
  process.exitCode = faults.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
