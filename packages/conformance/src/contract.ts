/** The contract as the kit needs it: its reads, their parameters, and what judges both sides of them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  fieldFaults,
  type Check,
  type FieldFault,
  type Operation,
  type OperationTable,
} from '@yizhan/contract';
import { loadAnswers } from '@yizhan/contract/answers';
import { loadChecks } from '@yizhan/contract/checks';
import * as tables from '@yizhan/contract/operations';

/** A domain of the contract, for example `jobs`. */
export type Domain = keyof typeof tables;

/** The part of JSON Schema that the kit makes requests from. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly example?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
  /** Name of the schema, for example `RegionCode`; none where it is written in place. */
  readonly type: string | undefined;
  /** Parameters without which this one means nothing. */
  readonly needs: readonly string[];
}

/** One operation that reads. */
export interface Read {
  readonly domain: Domain;
  readonly row: Operation;
  /** Anybody with a site key may call it; the others need a person. */
  readonly isPublic: boolean;
  readonly parameters: readonly Parameter[];
  readonly answer: Schema;
  /** What is wrong with flat parameters or an answer; empty if nothing is. */
  judge(part: 'params' | 'answer', value: unknown): readonly FieldFault[];
}

export interface Contract {
  readonly version: string;
  /** Of the file `openapi.json`, as `sha256sum` prints it. */
  readonly sha256: string;
  readonly reads: readonly Read[];
  /** The schema behind a reference; any other schema is itself. */
  follow(schema: Schema): Schema;
}

interface Reference {
  readonly $ref?: string;
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface OperationObject {
  readonly parameters?: readonly (Reference & {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly 'x-needs'?: readonly string[];
    readonly schema: Schema;
  })[];
  readonly responses: Readonly<Record<string, Reference & Body>>;
}
interface Document {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, { readonly get?: OperationObject }>>;
}

/** Both sides of an operation as the contract's schemas. */
interface Judges extends Check {
  readonly answer: Check['params'];
}
const checks = new Map(Object.entries(loadChecks));
const answers = new Map(Object.entries(loadAnswers));

async function judgesOf({ id }: Operation): Promise<Judges | undefined> {
  const check = await checks.get(id)?.();
  const answer = await answers.get(id)?.();
  return check && answer && { params: check.params, answer };
}

export const schemaName = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1);

/** Reads the contract that is installed beside the kit. */
export async function loadContract(): Promise<Contract> {
  const bytes = await readFile(new URL(import.meta.resolve('@yizhan/contract/openapi.json')));
  const document = JSON.parse(bytes.toString()) as Document;

  function follow<T extends object>(node: T & Reference): T {
    if (node.$ref === undefined) return node;
    const target = node.$ref
      .slice('#/'.length)
      .split('/')
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document);
    return follow(target as T & Reference);
  }

  function readOf(domain: Domain, row: Operation, judges: Judges | undefined): Read {
    const operation = document.paths[row.path]?.get;
    const response = operation?.responses[row.status];
    const answer = response && follow(response).content?.['application/json']?.schema;
    if (!operation || !answer || !judges) throw new Error(`the contract does not describe ${row.id}`);
    return {
      domain,
      row,
      isPublic: row.access.includes('public'),
      parameters: (operation.parameters ?? [])
        .map(follow)
        .flatMap(({ name, in: place, required = false, schema, 'x-needs': needs = [] }): Parameter[] =>
          place === 'path' || place === 'query'
            ? [{ name, in: place, required, schema: follow(schema), type: schemaName(schema), needs }]
            : [],
        ),
      answer,
      judge(part, value) {
        const { error } = judges[part].safeParse(value);
        return error ? fieldFaults(error.issues, value) : [];
      },
    };
  }

  const reads: Read[] = [];
  for (const [domain, table] of entriesOf<Domain, OperationTable>(tables)) {
    for (const row of Object.values(table))
      if (row.method === 'GET') reads.push(readOf(domain, row, await judgesOf(row)));
  }
  return {
    version: document.info.version,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    reads,
    follow,
  };
}

const entriesOf = <Key extends string, Value>(from: Readonly<Record<Key, Value>>): [Key, Value][] =>
  Object.entries(from) as [Key, Value][];
