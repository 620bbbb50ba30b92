/** What the pages of rules and profiles say that their code answers, it answers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const evaluate = (code: string) => runInThisContext(code) as (...given: unknown[]) => unknown;

interface Stated {
  readonly said: string;
  readonly got: unknown;
}

/**
 * Runs a block and gives what each expression with an arrow behind it (`// → …`, on its line or the next) came to.
 * Imports are loaded here, for what is built from text has no place in the project to import from.
 */
async function run(block: string): Promise<Stated[]> {
  const file = ts.createSourceFile('readme.ts', block, ts.ScriptTarget.Latest, true);
  const arrows = [...block.matchAll(/\/\/ → (.+)$/gm)].map(({ index, 1: said = '' }) => ({ index, said }));
  const scope: Record<string, unknown> = {};
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const names = statement.importClause?.namedBindings;
    assert.ok(names && ts.isNamedImports(names) && ts.isStringLiteral(statement.moduleSpecifier));
    const members = (await import(statement.moduleSpecifier.text)) as Record<string, unknown>;
    for (const { name } of names.elements) {
      assert.ok(name.text in members, `${statement.moduleSpecifier.text} has no ${name.text}`);
      scope[name.text] = members[name.text];
    }
    edits.push({ from: statement.getStart(), to: statement.end, text: '' });
  }
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const arrow = arrows.findIndex(
        ({ index }) => /^\s*$/.test(block.slice(node.end, index)) && index > node.end,
      );
      const { expression } = node;
      const text = `__got(${arrow}, ${expression.getText()})`;
      if (arrow >= 0) edits.push({ from: expression.getStart(), to: expression.end, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const code = edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), block);
  const got = new Map<number, unknown>();
  scope.__got = (arrow: number, value: unknown) => got.set(arrow, value);
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  evaluate(`(${Object.keys(scope).join(', ')}) => {\n${outputText}\n}`)(...Object.values(scope));
  return arrows.map(({ said }, arrow) => {
    assert.ok(got.has(arrow), `nothing came to “${said}”`);
    return { said, got: got.get(arrow) };
  });
}

/** The value that an arrow states, and whether it leaves something out. */
function stated(said: string): { readonly value: unknown; readonly whole: boolean } {
  const [, kind, text = said] = /^(value|problems): (.+)$/.exec(said) ?? [];
  const whole = !text.includes('…');
  const given = text.replaceAll(/, …|… ?/g, '');
  const value = evaluate(`() => (${given})`)();
  if (kind === undefined) return { value, whole };
  return { value: { ok: kind === 'value', [kind]: value }, whole };
}

function assertStated({ said, got }: Stated): void {
  const { value, whole } = stated(said);
  if (whole) return assert.deepEqual(got, value, said);
  if (typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string') {
    const text = typeof got === 'object' && got !== null && 'value' in got ? String(got.value) : '';
    return assert.ok(text.startsWith(value.value), said);
  }
  assert.partialDeepStrictEqual(got, value, said);
}

for (const page of ['packages/rules/README.md', 'packages/profiles/README.md']) {
  const blocks = [...read(page).matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = '']) => block);
  for (const [index, block] of blocks.entries())
    test(`${page}: block ${index + 1} answers what it says`, async () => {
      const results = await run(block);
      assert.ok(results.length > 0, 'a block without an arrow proves nothing');
      results.forEach(assertStated);
    });
}
