/** Whatever a rule refuses can be said: its code has words in both languages, and its figures fill them. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { parse } from 'yaml';
import { messages as english } from '@yizhan/contract/messages/en';
import { messages as chinese } from '@yizhan/contract/messages/zh-CN';

interface Refusal {
  readonly code: string;
  /** Names of its figures; null where they are put together elsewhere. */
  readonly params: readonly string[] | null;
  readonly at: string;
}

const source = new URL('../src/', import.meta.url);
/** The findings of the checker of job ads are no refusals, and have words of their own. */
const exclude = ['**/*.test.ts', '**/*.fixture.ts', '**/testing.ts', 'ads/**'];
const files = globSync('**/*.ts', { cwd: source, exclude });

/** `refuse(pointer, code, params)` and its siblings; the place of the code among the arguments. */
const calls: Readonly<Record<string, number>> = { refuse: 1, wrong: 1, fault: 1, blankProblem: 2 };

function refusalsOf(file: string): Refusal[] {
  const tree = ts.createSourceFile(
    file,
    readFileSync(new URL(file, source), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Refusal[] = [];
  const add = (code: ts.Node | undefined, params: ts.Node | undefined): void => {
    for (const text of textsOf(code)) {
      const line = tree.getLineAndCharacterOfPosition(code?.getStart() ?? 0).line + 1;
      found.push({ code: text, params: namesOf(params), at: `${file}:${line}` });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const place = calls[node.expression.text];
      if (place !== undefined) add(node.arguments[place], node.arguments[place + 1]);
    }
    if (ts.isObjectLiteralExpression(node)) add(memberOf(node, 'code'), memberOf(node, 'params'));
    // [code, params], spread into a call.
    if (ts.isArrayLiteralExpression(node) && node.parent.kind === ts.SyntaxKind.ReturnStatement)
      add(node.elements[0], node.elements[1]);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What a code can be: one text, or the texts of a condition. A template or a name is left to other places. */
function textsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isConditionalExpression(node) ? [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)] : [];
}

function memberOf(node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
  for (const property of node.properties) {
    if (property.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

function namesOf(node: ts.Node | undefined): string[] | null {
  if (!node) return [];
  if (ts.isIdentifier(node)) {
    const constant = constantOf(node);
    return constant ? namesOf(constant) : null;
  }
  if (!ts.isObjectLiteralExpression(node)) return null;
  return node.properties.map((property): string => property.name?.getText() ?? '');
}

/** The object that a `const params = { … }` before it holds. */
function constantOf({ text, parent }: ts.Identifier): ts.Expression | undefined {
  for (let around: ts.Node = parent; !ts.isSourceFile(around); around = around.parent) {
    if (!ts.isBlock(around)) continue;
    for (const statement of around.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const found = statement.declarationList.declarations.find(({ name }) => name.getText() === text);
      if (found?.initializer) return found.initializer;
    }
  }
  return undefined;
}

const refusals = files.flatMap(refusalsOf);
const wordsOf = (messages: Readonly<Record<string, string>>, code: string): string | undefined =>
  messages[code];
const placeholders = (words: string): string[] =>
  [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

test('every code that a rule can refuse by has words in Chinese and English', () => {
  assert.ok(refusals.length > 100, `only ${refusals.length} refusals were found in the sources`);
  const silent = refusals.filter(({ code }) => !wordsOf(chinese, code) || !wordsOf(english, code));
  assert.deepEqual(silent, []);
});

test('the figures of a refusal fill every gap in its words', () => {
  const gaps = refusals.flatMap(({ code, params, at }) =>
    [chinese, english]
      .flatMap((messages) => placeholders(wordsOf(messages, code) ?? ''))
      .filter((name) => params !== null && !params.includes(name))
      .map((name) => `${at}: ${code} does not give {${name}}`),
  );
  assert.deepEqual(gaps, []);
});

test('no words stand in the rules’ catalogue that no rule refuses by', () => {
  const text = readFileSync(new URL('../../../openapi/common/rules.yaml', import.meta.url), 'utf8');
  const { errors } = parse(text) as { errors: Record<string, unknown> };
  const used = new Set(refusals.map(({ code }) => code));
  /** Written as templates: objection_open and objection_upheld, plaque_material and plaque_finish. */
  const put = ['objection_open', 'objection_upheld', 'plaque_material', 'plaque_finish'];
  assert.deepEqual(
    Object.keys(errors).filter((code) => !used.has(code) && !put.includes(code)),
    [],
  );
});
