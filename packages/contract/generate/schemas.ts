/** Writes the zod/mini schemas of a domain, and the checks of its operations. */
import { nameOf, eachSchema, type Contract, type Schema } from './contract.ts';
import { reachable } from './open-enums.ts';
import { checksOf } from './operations.ts';
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

const domainOfSchema = (contract: Contract, name: string): string => {
  const domain = contract.domainOf.get(name) ?? contract.domainOf.get(name.replace(/^Open/, ''));
  if (!domain) throw new Error(`schema ${name} belongs to no folder`);
  return domain;
};

function importsOf(
  contract: Contract,
  writer: ZodWriter,
  domain: string | undefined,
  from: string,
): string[] {
  const byDomain = new Map<string, string[]>();
  for (const name of [...writer.names].sort()) {
    const home = domainOfSchema(contract, name);
    if (home !== domain) byDomain.set(home, [...(byDomain.get(home) ?? []), name]);
  }
  const helpers = [...writer.helpers].sort();
  return [
    `import * as z from 'zod/mini';`,
    ...(helpers.length ? [`import { ${helpers.join(', ')} } from '../../checks.ts';`] : []),
    ...[...byDomain].map(([home, names]) => `import { ${names.join(', ')} } from '${from}${home}.ts';`),
  ];
}

export function writeSchemas(contract: Contract, domain: string): string | undefined {
  const { schemas } = contract.document.components;
  const own = Object.keys(schemas).filter((name) => domainOfSchema(contract, name) === domain);
  if (own.length === 0) return undefined;
  const writer = new ZodWriter(schemas);
  const order = inOrder(own, schemas);
  const lines = order.map((name, index) => {
    const schema = schemas[name] ?? {};
    const cyclic = reachable(contract.document, [schema]).has(name);
    const later = new Set(cyclic ? order.slice(index) : []);
    const text = writer.write(schema, later);
    const type = `z.ZodMiniType<Schemas['${name}']>`;
    // A recursive schema cannot be inferred; the others keep their own type and are held to the contract's.
    return cyclic
      ? `export const ${name}: ${type} = ${text};`
      : `export const ${name} = ${text} satisfies ${type};`;
  });
  return [
    ...importsOf(contract, writer, domain, './'),
    `import type { Schemas } from '../../index.ts';`,
    '',
    ...lines,
    '',
  ].join('\n');
}

/** Defaults belong to parameters: whoever reads them finds the value that the contract promises. */
const withDefault = (schema: Schema, text: string): string =>
  schema.default === undefined
    ? text
    : `/*#__PURE__*/ z._default(${text.replace(/^\/\*#__PURE__\*\/ z\.exactOptional\((.*)\)$/, '$1')}, ${JSON.stringify(schema.default)})`;

function writeParams(writer: ZodWriter, params: Schema): string {
  const fields = Object.entries(params.properties ?? {}).map(([name, schema]) => {
    const text = writer.write(schema);
    if (schema.default !== undefined) return `${JSON.stringify(name)}: ${withDefault(schema, text)}`;
    const optional = params.required?.includes(name) ? text : `/*#__PURE__*/ z.exactOptional(${text})`;
    return `${JSON.stringify(name)}: ${optional}`;
  });
  const object = `/*#__PURE__*/ z.strictObject({ ${fields.join(', ')} })`;
  if (params.minProperties === undefined) return object;
  writer.helpers.add('minFields');
  return `${object}.check(/*#__PURE__*/ minFields(${params.minProperties}))`;
}

export function writeChecks(contract: Contract, domain: string): string {
  const writer = new ZodWriter(contract.document.components.schemas);
  const rows = checksOf(contract.document, domain).map(({ verb, params, answer }) => {
    const answerText = answer ? writer.write(answer) : `/*#__PURE__*/ z.undefined()`;
    return `  ${verb}: { params: ${writeParams(writer, params)}, answer: ${answerText} },`;
  });
  return [
    ...importsOf(contract, writer, undefined, '../schemas/'),
    '',
    '/** Judges the flat parameters and the answer of each operation. */',
    `export const ${domain} = {`,
    ...rows,
    '};',
    '',
  ].join('\n');
}
