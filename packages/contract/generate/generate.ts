/**
 * `npm run generate`: everything that follows from openapi/. With `--check` it writes nothing and fails
 * where a committed file differs.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAnswers, writeChecks } from './checks.ts';
import { readContract, type Contract } from './contract.ts';
import { openAnswers } from './open-enums.ts';
import { domainsOf, writeOperations } from './operations.ts';
import { writeSchemas } from './schemas.ts';
import { writeTypes } from './types.ts';
import { languages, writeClientMessages, writeLabels, writeMessages, writePersonal } from './words.ts';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const head = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';

/** File name below the package → its text. */
export async function generate(contract: Contract): Promise<Map<string, string>> {
  openAnswers(contract.document);
  const { document } = contract;
  const files = new Map<string, string>();
  const add = (name: string, text: string | undefined): void => {
    if (text !== undefined) files.set(`src/generated/${name}.ts`, head + text);
  };
  const domains = domainsOf(document);
  files.set('openapi.json', JSON.stringify(document, null, 1) + '\n');
  add('types', await writeTypes(document));
  add('personal', writePersonal(contract));
  for (const language of languages) add(`messages/${language}`, writeMessages(contract, language));
  add('messages/client', writeClientMessages(contract));
  add(
    'messages/index',
    '/** Loads the words of one language when they are first needed. */\n' +
      `export const loadMessages = {\n${languages.map((language) => `  ${JSON.stringify(language)}: () => import('./${language}.ts').then((module) => module.messages),\n`).join('')}};\n`,
  );
  for (const domain of new Set(contract.domainOf.values())) {
    add(`labels/${domain}`, writeLabels(contract, domain));
  }
  for (const domain of domains) {
    for (const [name, text] of writeOperations(document, domain)) add(`operations/${name}`, text);
  }
  for (const [name, text] of [...writeSchemas(contract), ...writeChecks(contract)]) add(name, text);
  add('answers', writeAnswers(contract));
  add('operations/index', domains.map((domain) => `export { ${domain} } from './${domain}.ts';\n`).join(''));
  return files;
}

const read = (name: string): string | undefined => {
  try {
    return readFileSync(join(home, name), 'utf8');
  } catch {
    return undefined;
  }
};

async function main(): Promise<void> {
  const files = await generate(readContract(join(home, '../../openapi')));
  const present = readdirSync(join(home, 'src/generated'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1));
  const differing = [...files].filter(([name, text]) => read(name) !== text).map(([name]) => name);
  const surplus = present.filter((name) => !files.has(name));
  if (process.argv.includes('--check')) {
    const stale = [...differing, ...surplus];
    if (stale.length) console.error(`Run npm run generate; these differ from openapi/: ${stale.join(', ')}`);
    process.exitCode = stale.length ? 1 : 0;
    return;
  }
  for (const name of surplus) rmSync(join(home, name));
  for (const name of differing) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), files.get(name) ?? '');
  }
  console.log(`${files.size} files, ${differing.length} written, ${surplus.length} removed`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
