import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { messages } from '@yizhan/contract/messages/zh-CN';
import ts from 'typescript';

const rules = fileURLToPath(new URL('../packages/rules/src/', import.meta.url));

/** Codes that stand in a module: given to `refuse`, or the `code` of a problem. */
function codesIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const code =
      ts.isCallExpression(node) && node.expression.getText() === 'refuse'
        ? node.arguments[1]
        : ts.isPropertyAssignment(node) && node.name.getText() === 'code'
          ? node.initializer
          : undefined;
    if (code && ts.isStringLiteral(code)) found.push(code.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

describe('the error catalogue', () => {
  it('has words for every code that a rule refuses with', () => {
    const modules = globSync('**/!(*.test).ts', { cwd: rules });
    const codes = new Set(modules.flatMap((file) => codesIn(readFileSync(rules + file, 'utf8'))));
    assert.ok(codes.size > 30, `only ${codes.size} codes were found`);
    const silent = [...codes].filter((code) => !(code in messages));
    assert.deepEqual(silent, []);
  });
});
