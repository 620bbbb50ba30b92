/** Reads openapi/ and merges its fragments into one document. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The part of JSON Schema 2020-12 that the contract uses; anything else stops the generator. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  'x-description-zh'?: string;
  enum?: (string | number)[];
  const?: string | number | boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  minProperties?: number;
  items?: Schema;
  prefixItems?: Schema[];
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  default?: unknown;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  example?: unknown;
  'x-error-code'?: string;
  'x-extensible-enum'?: boolean;
  'x-enum-labels'?: Record<string, Record<string, string>>;
  'x-pii'?: string;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
}

interface Body {
  content: Record<string, { schema: Schema }>;
}

export interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  'x-summary-zh': string;
  'x-access': { roles: string[]; scope?: string };
  /** Size of the largest body, where it is more than the 64 KiB of the others. */
  'x-max-bytes'?: number;
  deprecated?: boolean;
  'x-deprecated'?: { since: string; until: string };
  parameters?: Parameter[];
  requestBody?: Body & { required?: boolean };
  responses: Record<string, Partial<Body> & { $ref?: string; description?: string }>;
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete'];

type PathItem = Partial<Record<Method, OperationObject>> & { parameters?: Parameter[] };

export interface Document {
  openapi: string;
  info: Record<string, unknown>;
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Body & { description: string }>;
    [section: string]: Record<string, unknown> | undefined;
  };
  [key: string]: unknown;
}

export type Catalogue = Record<string, Record<string, string>>;

export interface Contract {
  document: Document;
  errors: Catalogue;
  /** The part of `errors` that a client finds by itself. */
  clientErrors: Catalogue;
  /** The folder that a schema was written in. */
  domainOf: Map<string, string>;
}

interface Fragment {
  paths?: Document['paths'];
  components?: Record<string, Record<string, unknown>>;
  errors?: Catalogue;
  clientErrors?: Catalogue;
}

function addAll<T>(to: Record<string, T>, from: Record<string, T> | undefined, file: string): void {
  for (const [name, value] of Object.entries(from ?? {})) {
    if (name in to) throw new Error(`${file}: ${name} is written twice`);
    to[name] = value;
  }
}

/** An alias is the very object of its anchor; opened in one place, it must stay closed in the other. */
const apart = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const parseFile = (file: string): unknown => apart(parse(readFileSync(file, 'utf8'), { merge: true }));

export function readContract(folder: string): Contract {
  const document = parseFile(join(folder, 'openapi.yaml')) as Document;
  document.paths ??= {};
  document.components ??= { schemas: {} };
  document.components.schemas ??= {};
  const errors: Catalogue = {};
  const clientErrors: Catalogue = {};
  const domainOf = new Map<string, string>();
  const domains = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const domain of domains.map((entry) => entry.name).sort()) {
    for (const name of readdirSync(join(folder, domain)).sort()) {
      if (!name.endsWith('.yaml')) continue;
      const file = join(folder, domain, name);
      const fragment = parseFile(file) as Fragment;
      for (const [path, item] of Object.entries(fragment.paths ?? {})) {
        addAll<unknown>((document.paths[path] ??= {}), item, `${file}: ${path}`);
      }
      addAll(errors, fragment.errors, file);
      addAll(errors, fragment.clientErrors, file);
      addAll(clientErrors, fragment.clientErrors, file);
      for (const [section, entries] of Object.entries(fragment.components ?? {})) {
        addAll((document.components[section] ??= {}), entries, file);
      }
      for (const schema of Object.keys(fragment.components?.schemas ?? {})) domainOf.set(schema, domain);
    }
  }
  return { document, errors, clientErrors, domainOf };
}

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

export interface FoundOperation {
  path: string;
  method: Method;
  operation: OperationObject;
  parameters: Parameter[];
}

/** Every operation with its path, method and parameters, references to parameters followed. */
export function* operationsOf(document: Document): Generator<FoundOperation> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => {
        const found = parameter.$ref ? document.components.parameters?.[nameOf(parameter.$ref)] : parameter;
        if (!found) throw new Error(`${operation.operationId}: no parameter ${parameter.$ref}`);
        return found;
      });
      yield { path, method, operation, parameters };
    }
  }
}

/** Calls `visit` with every schema inside a part of the document, the part itself included. */
export function eachSchema(schema: Schema, visit: (schema: Schema) => void): void {
  visit(schema);
  const { items, additionalProperties } = schema;
  if (items) eachSchema(items, visit);
  if (typeof additionalProperties === 'object') eachSchema(additionalProperties, visit);
  const lists = [schema.prefixItems, schema.allOf, schema.oneOf, schema.anyOf];
  for (const inner of [...lists.flatMap((list) => list ?? []), ...Object.values(schema.properties ?? {})]) {
    eachSchema(inner, visit);
  }
}
