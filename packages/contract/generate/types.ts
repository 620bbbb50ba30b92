/** Types of the whole contract by openapi-typescript, zero bytes at run time. */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Document } from './contract.ts';

/** `(string & {})` keeps the known values in the editor's completion and lets the unknown compile. */
const anyOtherString = ts.factory.createParenthesizedType(
  ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]),
);

export async function writeTypes(document: Document): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    alphabetize: false,
    silent: true,
    transform: (_schema, { path }) => {
      const open = /\/schemas\/Open(\w+)$/.exec(path ?? '')?.[1];
      if (!open || !document.components.schemas[open]?.['x-extensible-enum']) return undefined;
      return ts.factory.createUnionTypeNode([
        ts.factory.createTypeReferenceNode(`components["schemas"]["${open}"]`),
        anyOtherString,
      ]);
    },
  });
  return astToString(nodes);
}
