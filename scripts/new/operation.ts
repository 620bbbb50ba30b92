/**
 * `npm run new:operation -- things.list`: a new operation, from the contract to a passing test. The verb begins with
 * list, get, create or update; `jobs.listDrafts` is about drafts, a second kind of thing in the domain of jobs.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { operationsOf, readContract } from '../../packages/contract/generate/contract.ts';
import { withEntry, withModule } from './module.ts';
import { fill, read, refuse, root, write, writeModule, type Words } from './workshop.ts';

const actions = ['list', 'get', 'create', 'update'] as const;
type Action = (typeof actions)[number];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const joined = (word: string, by: string): string =>
  word.replace(/[A-Z]/g, (letter) => by + letter.toLowerCase());

function singular(word: string): string {
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  return word.replace(/(ch|sh|x|ss)es$/, '$1').replace(/(?<!s)s$/, '');
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ies';
  return word + (/(ch|sh|x|s)$/.test(word) ? 'es' : 's');
}

interface Wanted {
  readonly id: string;
  readonly domain: string;
  readonly verb: string;
  readonly action: Action;
  readonly words: Words;
}

function wantedOf(id: string): Wanted {
  const parts = /^([a-z]+)\.((list|get|create|update)([A-Z][A-Za-z]*)?)$/.exec(id);
  const [, domain, verb, action, noun] = parts ?? [];
  if (!domain || !verb || !action) {
    return refuse(
      `Say what is new, such as things.list or jobs.listDrafts; the verbs are ${actions.join(', ')}.`,
    );
  }
  const things = noun ? (action === 'list' ? small(noun) : plural(small(noun))) : domain;
  const thing = noun && action !== 'list' ? small(noun) : singular(things);
  const words = {
    domain,
    verb,
    thing,
    things,
    Thing: capital(thing),
    Things: capital(things),
    word: joined(thing, ' '),
    words: joined(things, ' '),
    path: `/v1/${joined(things, '-')}`,
    table: joined(things, '_'),
    id_prefix: joined(thing, '_'),
  };
  return { id, domain, verb, action: action as Action, words };
}

const contractFile = ({ domain, words }: Wanted, name = joined(words.thing ?? '', '-')): string =>
  `openapi/${domain}/${name}.yaml`;

/** What this generator did not begin, it cannot go on with: tables and shapes of people look different. */
function checkFree(wanted: Wanted): void {
  const { document } = readContract(join(root, 'openapi'));
  if ([...operationsOf(document)].some(({ operation }) => operation.operationId === wanted.id)) {
    refuse(`${wanted.id} is there already.`);
  }
  const { Thing = '' } = wanted.words;
  if (Thing in document.components.schemas && !existsSync(join(root, contractFile(wanted)))) {
    refuse(
      `${Thing} has a shape and a table of its own: write ${wanted.id} beside them (CONTRIBUTING.md), ` +
        `or begin another noun, such as ${wanted.domain}.${wanted.action}Draft${wanted.action === 'list' ? 's' : ''}.`,
    );
  }
}

const migrations = 'packages/service/migrations';

async function writeMigration({ words }: Wanted): Promise<void> {
  const names = readdirSync(join(root, migrations)).filter((name) => name.endsWith('.sql'));
  const table = `create table ${words.table} (`;
  if (names.some((name) => read(`${migrations}/${name}`).includes(table))) return;
  const next = Math.max(...names.map((name) => Number.parseInt(name, 10))) + 1;
  const name = `${String(next).padStart(4, '0')}-${joined(words.things ?? '', '-')}.sql`;
  await write(`${migrations}/${name}`, fill('operation/resource/migration.sql', words));
}

/** Shape, table and the helper of the tests, for the first operation of a kind of thing. */
async function writeThing(wanted: Wanted): Promise<void> {
  const { domain, words } = wanted;
  if (existsSync(join(root, contractFile(wanted)))) return;
  await write(contractFile(wanted), fill('operation/resource/openapi.yaml', words));
  await writeMigration(wanted);
  for (const name of ['tables', 'store', 'answers', 'testing']) {
    await writeModule(
      `packages/service/src/${domain}/${name}.ts`,
      fill(`operation/resource/${name}.ts`, words),
    );
  }
}

async function writeOperation(wanted: Wanted): Promise<void> {
  const { domain, verb, action, words } = wanted;
  const from = (name: string): string => fill(`operation/${action}/${name}`, words);
  const folder = `packages/service/src/${domain}`;
  const name = joined(verb, '-');
  await write(contractFile(wanted, name), from('openapi.yaml'));
  await writeModule(`${folder}/store.ts`, from('store.ts'));
  if (action !== 'list') await writeModule(`${folder}/answers.ts`, from('answers.ts'));
  await write(`${folder}/${name}.ts`, from('handler.ts'));
  await write(`${folder}/${name}.test.ts`, from('test.ts'));
}

/** Puts the operation where no list can be derived: its handler, and who is let in by the access matrix. */
async function register(wanted: Wanted): Promise<void> {
  const { domain, verb, action, words } = wanted;
  const service = 'packages/service/src';
  const handlers = `${service}/${domain}/handlers.ts`;
  if (!existsSync(join(root, handlers))) {
    await write(handlers, fill('operation/resource/handlers.ts', words));
    const all = withModule(
      read(`${service}/handlers.ts`),
      `import { ${domain} } from './${domain}/handlers.ts';`,
    );
    await write(`${service}/handlers.ts`, withEntry(all, 'handlers', domain));
  }
  const imported = withModule(read(handlers), `import { ${verb} } from './${joined(verb, '-')}.ts';`);
  await write(handlers, withEntry(imported, domain, verb));

  const matrix = `${service}/access.test.ts`;
  const entry = withEntry(read(matrix), 'fixtures', fill(`operation/${action}/access.ts`, words));
  const needsThing = action === 'get' || action === 'update';
  const put = `import { put${words.Thing} } from './${domain}/testing.ts';`;
  await write(matrix, needsThing ? withModule(entry, put) : entry);
}

function generate(): void {
  for (const script of [
    'packages/contract/generate/generate.ts',
    'packages/service/generate/migrations.ts',
  ]) {
    execFileSync(process.execPath, ['--conditions=@yizhan/source', script], { cwd: root, stdio: 'inherit' });
  }
}

const wanted = wantedOf(process.argv[2] ?? '');
checkFree(wanted);
await writeThing(wanted);
await writeOperation(wanted);
await register(wanted);
generate();
console.log(`
Next: say in ${contractFile(wanted, joined(wanted.verb, '-'))} what it is, in both languages, and who may call it;
npm run generate; then what it means, in packages/service/src/${wanted.domain}. Its test passes as it stands:
node --conditions=@yizhan/source --test packages/service/src/${wanted.domain}/${joined(wanted.verb, '-')}.test.ts`);
