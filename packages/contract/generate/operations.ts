/** Writes a domain's operation table: one row an operation, from which client, service and tests follow. */
import {
  nameOf,
  operationsOf,
  type Document,
  type FoundOperation,
  type OperationObject,
  type Parameter,
  type Schema,
} from './contract.ts';
import { flatten } from './zod.ts';

const itemKinds: Record<string, string> = { string: 'strings', number: 'numbers', integer: 'numbers' };

function kindOf(parameter: Parameter, schemas: Record<string, Schema>): string {
  const schema = flatten(parameter.schema, schemas);
  const type = [schema.type ?? 'string'].flat()[0] ?? 'string';
  if (type !== 'array') return type;
  const item = flatten(schema.items ?? {}, schemas);
  return itemKinds[[item.type ?? 'string'].flat()[0] ?? 'string'] ?? 'strings';
}

const successOf = (responses: Record<string, unknown>): number =>
  Number(Object.keys(responses).find((status) => status.startsWith('2')));

/** The schema of the answer when all went well, also where the response is a named one. */
export function answerOf({ components }: Document, { responses }: OperationObject): Schema | undefined {
  const response = responses[successOf(responses)];
  const named = response?.$ref ? components.responses?.[nameOf(response.$ref)] : response;
  return named?.content?.['application/json']?.schema;
}

export function domainsOf(document: Document): string[] {
  const domains = [...operationsOf(document)].map(
    ({ operation }) => operation.operationId.split('.')[0] ?? '',
  );
  return [...new Set(domains)].sort();
}

/** One operation's row. */
interface Row {
  verb: string;
  summary: string;
  /** What the module names of `operation.ts`. */
  types: string;
  fields: string;
}

function rowsOf(document: Document, domain: string): Row[] {
  const { schemas } = document.components;
  return [...operationsOf(document)]
    .filter(({ operation }) => operation.operationId.startsWith(domain + '.'))
    .map(({ path, method, operation, parameters }) => {
      const query = parameters.filter((parameter) => parameter.in === 'query');
      const header = (name: string) => parameters.some((parameter) => parameter.name === name);
      const media = Object.keys(operation.requestBody?.content ?? {})[0];
      const success = successOf(operation.responses);
      const answer = answerOf(document, operation);
      const gone = operation['x-deprecated'];
      const verb = operation.operationId.split('.')[1] ?? '';
      const fields = [
        `id: '${operation.operationId}'`,
        `method: '${method.toUpperCase()}'`,
        `path: '${path}'`,
        query.length && `query: { ${query.map((p) => `${p.name}: '${kindOf(p, schemas)}'`).join(', ')} }`,
        media && `body: '${media.includes('merge-patch') ? 'patch' : 'json'}'`,
        operation['x-max-bytes'] && `maxBytes: ${operation['x-max-bytes']}`,
        `access: [${operation['x-access'].roles.map((role) => `'${role}'`).join(', ')}]`,
        operation['x-access'].scope && `scope: '${operation['x-access'].scope}'`,
        header('Idempotency-Key') && 'idempotent: true',
        header('If-Match') && 'matched: true',
        answer && flatten(answer, schemas).properties?.page && 'paged: true',
        `status: ${success}`,
        // The client judges what it writes; what it asks for, the service judges.
        method !== 'get' && `check: (): Promise<Check> => import('../../checks/${domain}/${verb}.ts')`,
        gone && `deprecated: { since: '${gone.since}', until: '${gone.until}' }`,
      ];
      return {
        verb,
        summary: operation.summary,
        types: method === 'get' ? 'Operation' : 'Check, Operation',
        fields: fields.filter(Boolean).join(', '),
      };
    });
}

const nameOfRow = (domain: string, verb: string): string =>
  domain + verb.replace(/^./, (c) => c.toUpperCase());

/**
 * One module an operation, so that a page carries the rows that it uses, and the domain's whole table over them for
 * everybody else. By path below `operations/`.
 */
export function writeOperations(document: Document, domain: string): Map<string, string> {
  const rows = rowsOf(document, domain);
  const files = rows.map(({ verb, summary, types, fields }): [string, string] => [
    `${domain}/${verb}`,
    [
      `import type { ${types} } from '../../../operation.ts';`,
      '',
      `/** ${summary}. */`,
      `export const ${nameOfRow(domain, verb)} = { ${fields} } as const satisfies Operation;`,
      '',
    ].join('\n'),
  ]);
  const table = [
    `import type { OperationTable } from '../../operation.ts';`,
    ...rows.map(({ verb }) => `import { ${nameOfRow(domain, verb)} } from './${domain}/${verb}.ts';`),
    '',
    `export const ${domain} = {`,
    ...rows.flatMap(({ verb, summary }) => [
      `  /** ${summary}. */`,
      `  ${verb}: ${nameOfRow(domain, verb)},`,
    ]),
    `} as const satisfies OperationTable;`,
    '',
  ];
  return new Map([...files, [domain, table.join('\n')]]);
}

/** The parameters as the one flat closed object that callers pass; a field that nobody knows is a mistake. */
export function paramsOf({ components }: Document, { operation, parameters }: FoundOperation): Schema {
  const own = parameters.filter((parameter) => parameter.in !== 'header');
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const flat = body ? flatten(body, components.schemas) : {};
  return {
    ...(flat.minProperties === undefined ? {} : { minProperties: flat.minProperties + own.length }),
    type: 'object',
    properties: { ...flat.properties, ...Object.fromEntries(own.map((p) => [p.name, p.schema])) },
    required: [...(flat.required ?? []), ...own.filter((p) => p.required).map((p) => p.name)],
    additionalProperties: false,
  };
}
