/** Adds to modules that people have written: what stands there stays as it is. */
import ts from 'typescript';

const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** From the end, so that positions hold; what comes to the same place stays in its order. */
const applied = (text: string, edits: readonly Edit[]): string =>
  edits
    .toReversed()
    .toSorted((one, other) => other.start - one.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);

const namedImports = ({ importClause }: ts.ImportDeclaration): readonly string[] => {
  const bindings = importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map((each) => each.getText()) : [];
};

/** What an import is found again by: where from, and whether it takes types only. */
const keyOf = ({ importClause, moduleSpecifier }: ts.ImportDeclaration): string =>
  `import ${importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type ' : ''}{ } from ${moduleSpecifier.getText()};`;

const written = (key: string, names: Iterable<string>): string =>
  key.replace('{ }', `{ ${[...new Set(names)].sort().join(', ')} }`);

const declaredNames = (statement: ts.Statement): string[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
};

/** Packages come first, then other folders, then neighbours. */
const rank = ({ moduleSpecifier }: ts.ImportDeclaration): number =>
  ['../', './'].findIndex((start) => moduleSpecifier.getText().slice(1).startsWith(start));

const joinedImport = (imports: readonly ts.ImportDeclaration[], added: ts.ImportDeclaration): Edit => {
  const key = keyOf(added);
  const present = imports.find((each) => keyOf(each) === key);
  if (present) {
    const names = [...namedImports(present), ...namedImports(added)];
    return { start: present.getStart(), end: present.getEnd(), text: written(key, names) };
  }
  const next = imports.find((each) => rank(each) > rank(added))?.getStart();
  const place = next ?? imports.at(-1)?.getEnd() ?? 0;
  return {
    start: place,
    end: place,
    text: next === undefined ? `\n${added.getText()}` : `${added.getText()}\n`,
  };
};

/** The module with the imports and the declarations of another one that it does not hold yet. */
export function withModule(text: string, addition: string): string {
  const [old, added] = [parse(text), parse(addition)];
  const imports = old.statements.filter(ts.isImportDeclaration);
  const known = new Set(old.statements.flatMap(declaredNames));
  const edits = added.statements.map((statement): Edit => {
    if (ts.isImportDeclaration(statement)) return joinedImport(imports, statement);
    const isKnown = declaredNames(statement).some((name) => known.has(name));
    return { start: text.length, end: text.length, text: isKnown ? '' : statement.getFullText() };
  });
  return applied(text, edits);
}

/** The module with one entry more in the object that one of its variables holds. */
export function withEntry(text: string, variable: string, entry: string): string {
  const declarations = parse(text)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const object = declarations.find(({ name }) => name.getText() === variable)?.initializer;
  if (!object || !ts.isObjectLiteralExpression(object)) throw new Error(`${variable} is no object`);
  const { properties } = object;
  const comma = properties.length > 0 && !properties.hasTrailingComma ? ', ' : '';
  const end = object.getEnd() - 1;
  return applied(text, [{ start: end, end, text: `${comma}${entry}` }]);
}
