/**
 * Turns a schema of the contract into the text of a zod/mini schema. Every call is marked pure: without
 * the mark on each inner call a bundler keeps all schemas of the file for the sake of one.
 */
import { nameOf, type Schema } from './contract.ts';

const known = new Set(
  (
    '$ref type description enum const properties required additionalProperties minProperties items prefixItems ' +
    'minItems maxItems uniqueItems minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength ' +
    'pattern format default allOf oneOf anyOf discriminator example title readOnly writeOnly deprecated ' +
    'contentMediaType'
  ).split(' '),
);

const formats: Record<string, string> = {
  date: 'isDate',
  'date-time': 'isDateTime',
  time: 'isTime',
  email: 'isEmail',
  uri: 'isUri',
  'uri-reference': 'isUriReference',
  uuid: 'isUuid',
  'json-pointer': 'isJsonPointer',
};

const call = (name: string, ...args: (string | undefined)[]): string =>
  `/*#__PURE__*/ ${name}(${args.filter((arg) => arg !== undefined).join(', ')})`;

const text = (value: unknown): string => JSON.stringify(value);

const keyOf = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : text(name));

/** The fields of an object, one a line where they are several. */
export const shapeOf = (fields: readonly string[]): string =>
  fields.length > 1
    ? `{\n${fields.map((field) => `${field.replace(/^/gm, '  ')},\n`).join('')}}`
    : `{ ${fields.join('')} }`;

export const fieldOf = (name: string, value: string): string => `${keyOf(name)}: ${value}`;

/** Follows references and flattens `allOf` of objects, so that fields and their rules stand in one place. */
export function flatten(schema: Schema, schemas: Record<string, Schema>): Schema {
  if (schema.$ref) {
    const target = schemas[nameOf(schema.$ref)];
    if (!target) throw new Error(`no schema ${schema.$ref}`);
    return flatten(target, schemas);
  }
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  const parts = [...allOf.map((part) => flatten(part, schemas)), own];
  if (parts.some((part) => part.oneOf ?? part.anyOf)) throw new Error('allOf of unions is not in our subset');
  const merged: Schema = {
    ...own,
    type: 'object',
    properties: Object.assign({}, ...parts.map((part) => part.properties)) as Record<string, Schema>,
    required: [...new Set(parts.flatMap((part) => part.required ?? []))],
  };
  for (const part of parts) {
    if (part.additionalProperties !== undefined) merged.additionalProperties = part.additionalProperties;
    if (part.minProperties !== undefined) merged.minProperties = part.minProperties;
  }
  return merged;
}

/** The field whose words tell the branches of a union apart, with the words of each branch, if there is one. */
function discriminatorOf(
  branches: Schema[],
  schemas: Record<string, Schema>,
): { name: string; words: string[][] } | undefined {
  const flat = branches.map((branch) => flatten(branch, schemas));
  const wordsOf = (field: Schema | undefined): string[] => {
    const { const: only, enum: options = [] } = field ? flatten(field, schemas) : {};
    const values = only === undefined ? options : [only];
    const words = values.filter((value) => typeof value === 'string');
    return words.length === values.length ? words : [];
  };
  for (const name of Object.keys(flat[0]?.properties ?? {})) {
    const words = flat.map(({ required, properties }) =>
      required?.includes(name) ? wordsOf(properties?.[name]) : [],
    );
    const all = words.flat();
    if (words.every((list) => list.length) && new Set(all).size === all.length) return { name, words };
  }
  return undefined;
}

export class ZodWriter {
  readonly #schemas: Record<string, Schema>;
  /** Runtime helpers that the written text calls. */
  readonly helpers = new Set<string>();
  /** Schemas that the written text names. */
  readonly names = new Set<string>();
  /** Schemas that may not be named yet where the text runs; objects reach them through a getter. */
  #later: ReadonlySet<string> = new Set();

  constructor(schemas: Record<string, Schema>) {
    this.#schemas = schemas;
  }

  write(schema: Schema, later: ReadonlySet<string> = new Set()): string {
    this.#later = later;
    return this.#expression(schema);
  }

  #helper(name: string): string {
    this.helpers.add(name);
    return name;
  }

  #expression(schema: Schema): string {
    for (const key of Object.keys(schema)) {
      if (!known.has(key) && !key.startsWith('x-'))
        throw new Error(`${key} is not in our subset of JSON Schema`);
    }
    if (schema.$ref) {
      this.names.add(nameOf(schema.$ref));
      return nameOf(schema.$ref);
    }
    if (schema.allOf) return this.#expression(flatten(schema, this.#schemas));
    const types = [schema.type ?? []].flat();
    if (types.includes('null') && types.length > 1) {
      const rest = types.filter((type) => type !== 'null');
      return call('z.nullable', this.#expression({ ...schema, type: rest.length === 1 ? rest[0]! : rest }));
    }
    const union = schema.oneOf ?? schema.anyOf;
    if (union) return this.#union(union, schema.oneOf !== undefined);
    if (schema.const !== undefined) return call('z.literal', text(schema.const));
    if (schema.enum)
      return call(
        schema.enum.every((v) => typeof v === 'string') ? 'z.enum' : 'z.literal',
        text(schema.enum),
      );
    if (types.length > 1)
      return call('z.union', `[${types.map((type) => this.#expression({ ...schema, type })).join(', ')}]`);
    return this.#typed(schema, types[0] ?? (schema.properties ? 'object' : undefined));
  }

  #typed(schema: Schema, type: string | undefined): string {
    const code = schema['x-error-code'] && text(schema['x-error-code']);
    switch (type) {
      case 'string':
        return this.#checked(call('z.string', code), this.#stringChecks(schema, code));
      case 'integer':
      case 'number':
        return this.#checked(call('z.number', code), this.#numberChecks(schema, type, code));
      case 'boolean':
        return call('z.boolean', code);
      case 'null':
        return call('z.null');
      case 'array':
        return this.#checked(this.#list(schema), this.#listChecks(schema));
      case 'object':
        return this.#checked(this.#object(schema), this.#objectChecks(schema));
      case undefined:
        return call('z.unknown');
      default:
        throw new Error(`type ${type} is not in our subset`);
    }
  }

  #checked(base: string, checks: string[]): string {
    return checks.length ? `${base}.check(${checks.join(', ')})` : base;
  }

  #stringChecks(schema: Schema, code: string | undefined): string[] {
    const checks: string[] = [];
    if (schema.minLength !== undefined) checks.push(call('z.minLength', text(schema.minLength), code));
    if (schema.maxLength !== undefined) checks.push(call('z.maxLength', text(schema.maxLength), code));
    if (schema.pattern !== undefined) {
      checks.push(call('z.regex', String(new RegExp(schema.pattern, 'u')), code));
    }
    if (schema.format !== undefined) {
      const check = formats[schema.format];
      if (!check) throw new Error(`format ${schema.format} is not in our subset`);
      checks.push(call(this.#helper('format'), this.#helper(check), text(schema.format), code));
    }
    return checks;
  }

  #numberChecks(schema: Schema, type: string, code: string | undefined): string[] {
    const checks: string[] = [];
    if (type === 'integer') checks.push(call(this.#helper('integer'), code));
    if (schema.minimum !== undefined) checks.push(call('z.gte', text(schema.minimum), code));
    if (schema.maximum !== undefined) checks.push(call('z.lte', text(schema.maximum), code));
    if (schema.exclusiveMinimum !== undefined) checks.push(call('z.gt', text(schema.exclusiveMinimum), code));
    if (schema.exclusiveMaximum !== undefined) checks.push(call('z.lt', text(schema.exclusiveMaximum), code));
    if (schema.multipleOf !== undefined) checks.push(call('z.multipleOf', text(schema.multipleOf), code));
    return checks;
  }

  #list(schema: Schema): string {
    const fixed = schema.prefixItems;
    if (!fixed) return call('z.array', this.#expression(schema.items ?? {}));
    if (schema.minItems !== fixed.length || schema.maxItems !== fixed.length) {
      throw new Error('prefixItems needs minItems and maxItems of its own length');
    }
    return call('z.tuple', `[${fixed.map((item) => this.#expression(item)).join(', ')}]`);
  }

  #listChecks(schema: Schema): string[] {
    const checks: string[] = [];
    if (!schema.prefixItems && schema.minItems !== undefined)
      checks.push(call('z.minLength', text(schema.minItems)));
    if (!schema.prefixItems && schema.maxItems !== undefined)
      checks.push(call('z.maxLength', text(schema.maxItems)));
    if (schema.uniqueItems) checks.push(call(this.#helper('unique')));
    return checks;
  }

  #object(schema: Schema): string {
    const { properties, additionalProperties } = schema;
    if (!properties && typeof additionalProperties === 'object') {
      return call('z.record', call('z.string'), this.#expression(additionalProperties));
    }
    const fields = Object.entries(properties ?? {}).map(([name, field]) => {
      const before = new Set(this.names);
      const value = this.#expression(field);
      const wrapped = schema.required?.includes(name) ? value : call('z.exactOptional', value);
      const cyclic = [...this.names].some(
        (used) => this.#later.has(used) && (!before.has(used) || value.includes(used)),
      );
      return cyclic ? `get ${keyOf(name)}() { return ${wrapped}; }` : fieldOf(name, wrapped);
    });
    const shape = shapeOf(fields);
    if (additionalProperties === false) return call('z.strictObject', shape);
    if (typeof additionalProperties === 'object') {
      return call('z.catchall', call('z.object', shape), this.#expression(additionalProperties));
    }
    return call('z.looseObject', shape);
  }

  #objectChecks(schema: Schema): string[] {
    return schema.minProperties === undefined
      ? []
      : [call(this.#helper('minFields'), text(schema.minProperties))];
  }

  #union(branches: Schema[], exactlyOne: boolean): string {
    const rest = branches.filter((branch) => branch.type !== 'null');
    if (rest.length === 1 && branches.length === 2) return call('z.nullable', this.#expression(rest[0]!));
    const texts = branches.map((branch) => this.#expression(branch));
    const discriminator = discriminatorOf(branches, this.#schemas);
    if (discriminator) {
      const { name, words } = discriminator;
      const fields = texts.flatMap(
        (branch, index) => words[index]?.map((word) => fieldOf(word, branch)) ?? [],
      );
      return call(this.#helper('byField'), text(name), shapeOf(fields));
    }
    const list = `[${texts.join(', ')}]`;
    return exactlyOne ? call(this.#helper('exactlyOne'), list) : call('z.union', list);
  }
}
