/** Writes the zod/mini schemas. */
import { posix } from 'node:path';
import { nameOf, eachSchema, type Contract, type Document, type Schema } from './contract.ts';
import { reachable } from './open-enums.ts';
import { ZodWriter } from './zod.ts';

/** Names in an order in which each comes after what it refers to, as far as cycles allow. */
export function inOrder(names: readonly string[], schemas: Record<string, Schema>): string[] {
  const done = new Set<string>();
  const visit = (name: string): void => {
    if (done.has(name)) return;
    done.add(name);
    eachSchema(schemas[name] ?? {}, ({ $ref }) => {
      if ($ref && names.includes(nameOf($ref))) visit(nameOf($ref));
    });
    order.push(name);
  };
  const order: string[] = [];
  names.forEach(visit);
  return order;
}

/** The schemas that refer to each other in a circle with this one, itself included; none if it is in no circle. */
function circleOf(document: Document, name: string): string[] {
  const from = (start: string): Set<string> =>
    reachable(document, [document.components.schemas[start] ?? {}]);
  return [...from(name)].filter((other) => from(other).has(name)).sort();
}

/** Where the module of a schema lies, below `src/generated/`. */
export function moduleOf(contract: Contract, name: string): string {
  const domain = contract.domainOf.get(name) ?? contract.domainOf.get(name.replace(/^Open/, ''));
  if (!domain) throw new Error(`schema ${name} belongs to no folder`);
  return `schemas/${domain}/${name}`;
}

/** How a module in `folder` names another, both below `src/generated/`. */
function pathTo(module: string, folder: string): string {
  const path = posix.relative(folder, `${module}.ts`);
  return path.startsWith('.') ? path : `./${path}`;
}

/** What the text of a writer names, for a module in `folder`; the module's own schemas are left out. */
export function importsOf(
  contract: Contract,
  writer: ZodWriter,
  folder: string,
  own: readonly string[] = [],
): string[] {
  const helpers = [...writer.helpers].sort();
  const names = [...writer.names].filter((name) => !own.includes(name)).sort();
  return [
    `import * as z from 'zod/mini';`,
    ...(helpers.length ? [`import { ${helpers.join(', ')} } from '${pathTo('../checks', folder)}';`] : []),
    ...names.map((name) => `import { ${name} } from '${pathTo(moduleOf(contract, name), folder)}';`),
  ];
}

/** Schemas of a circle stand in one module, where their order is known; each other schema in its own. */
function writeSchema(contract: Contract, name: string): string {
  const { schemas } = contract.document.components;
  const folder = posix.dirname(moduleOf(contract, name));
  const circle = circleOf(contract.document, name);
  const [home = name] = circle;
  if (home !== name) return `export { ${name} } from '${pathTo(moduleOf(contract, home), folder)}';\n`;
  const writer = new ZodWriter(schemas);
  const order = circle.length ? inOrder(circle, schemas) : [name];
  const lines = order.map((each, index) => {
    const text = writer.write(schemas[each] ?? {}, new Set(circle.length ? order.slice(index) : []));
    const type = `z.ZodMiniType<Schemas['${each}']>`;
    // A recursive schema cannot be inferred; the others keep their own type and are held to the contract's.
    return circle.length
      ? `export const ${each}: ${type} = ${text};`
      : `export const ${each} = ${text} satisfies ${type};`;
  });
  return [
    ...importsOf(contract, writer, folder, order),
    `import type { Schemas } from '${pathTo('../index', folder)}';`,
    '',
    ...lines,
    '',
  ].join('\n');
}

/** One module a schema, so that whoever judges one loads what it consists of, and a list of each domain's. */
export function writeSchemas(contract: Contract): Map<string, string> {
  const names = Object.keys(contract.document.components.schemas);
  const files = new Map(names.map((name) => [moduleOf(contract, name), writeSchema(contract, name)]));
  for (const name of names) {
    const module = moduleOf(contract, name);
    const list = posix.dirname(module);
    files.set(list, `${files.get(list) ?? ''}export { ${name} } from '${pathTo(module, 'schemas')}';\n`);
  }
  return files;
}
