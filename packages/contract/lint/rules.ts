/**
 * The conventions of the contract as Redocly rules. Each has a contract that breaks it in lint.test.ts.
 * They judge the merged document before answers are opened, as the authors wrote it.
 */
import type { Oas3Rule, Plugin } from '@redocly/openapi-core';
import {
  eachSchema,
  nameOf,
  operationsOf,
  type Document,
  type Method,
  type OperationObject,
  type Parameter,
  type Schema,
} from '../generate/contract.ts';
import { reachable, requestSchemas } from '../generate/open-enums.ts';
import { flatten } from '../generate/zod.ts';

interface Place {
  path: string;
  method: Method;
  operation: OperationObject;
  parameters: Parameter[];
}

type Judge = (document: Document) => Iterable<string>;

const hasHeader = ({ parameters }: Place, name: string): boolean =>
  parameters.some((parameter) => parameter.in === 'header' && parameter.name === name && parameter.required);

const answerOf = (document: Document, { operation }: Place): Schema => {
  const success = Object.keys(operation.responses).find((status) => status.startsWith('2')) ?? '';
  const schema = operation.responses[success]?.content?.['application/json']?.schema;
  return schema ? flatten(schema, document.components.schemas) : {};
};

const forEachOperation = (judge: (place: Place, document: Document) => string | undefined | false): Judge =>
  function* (document) {
    for (const place of operationsOf(document)) {
      const complaint = judge(place, document);
      if (complaint) yield `${place.operation.operationId ?? `${place.method} ${place.path}`}: ${complaint}`;
    }
  };

/** Named schemas with everything inside them, and the schemas of parameters. */
const forEachSchema = (judge: (schema: Schema, document: Document) => string | undefined | false): Judge =>
  function* (document) {
    const complaints: string[] = [];
    const roots = [
      ...Object.entries(document.components.schemas),
      ...[...operationsOf(document)].flatMap(({ operation, parameters }) =>
        parameters.map(({ name, schema }) => [`${operation.operationId} ${name}`, schema] as const),
      ),
    ];
    for (const [name, root] of roots) {
      eachSchema(root, (schema) => {
        const complaint = judge(schema, document);
        if (complaint) complaints.push(`${name}: ${complaint}`);
      });
    }
    yield* complaints;
  };

const roles = new Set([
  'public',
  'worker',
  'employer',
  'agency',
  'staff',
  'operator',
  'county',
  'city',
  'province',
  'auditor',
]);

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const personal =
  /^(phone|mobile|idNumber|citizenId|birthOn|bornOn|personName|applicantName|contactName|contactPhone|realName|wechat|email|bankAccount|disability)$/;

const isMarkedPersonal = (schema: Schema, { components }: Document): boolean =>
  schema['x-pii'] !== undefined ||
  (schema.$ref !== undefined &&
    (nameOf(schema.$ref).endsWith('Masked') ||
      isMarkedPersonal(components.schemas[nameOf(schema.$ref)] ?? {}, { components } as Document)));

/** What is data and not documentation: a field in it may be called description. */
const data = new Set(['example', 'examples', 'default', 'x-enum-labels']);

/** Where, in any depth, a description has no Chinese beside it. */
function* describedInEnglishOnly(node: object, where = ''): Generator<string> {
  if ('description' in node && typeof node.description === 'string') {
    const chinese: unknown = 'x-description-zh' in node ? node['x-description-zh'] : undefined;
    if (typeof chinese !== 'string' || !/\p{Script=Han}/u.test(chinese)) yield where;
  }
  for (const [name, inner] of Object.entries(node) as [string, unknown][]) {
    if (typeof inner === 'object' && inner && !data.has(name))
      yield* describedInEnglishOnly(inner, `${where}/${name}`);
  }
}

export const judges: Record<string, Judge> = {
  'operation-id': forEachOperation(({ operation }) => {
    const [domain, verb] = (operation.operationId ?? '').split('.');
    return (
      (!/^[a-z]+$/.test(domain ?? '') ||
        !/^[a-z][a-zA-Z]*$/.test(verb ?? '') ||
        operation.tags?.[0] !== domain) &&
      'the operationId is domain.verb, and the domain is its tag'
    );
  }),
  'summary-in-two-languages': forEachOperation(
    ({ operation }) => (!operation.summary || !operation['x-summary-zh']) && 'needs summary and x-summary-zh',
  ),
  'access-is-said': forEachOperation(({ operation }) => {
    const said = operation['x-access']?.roles ?? [];
    return (
      (said.length === 0 || !said.every((role) => roles.has(role))) && 'x-access.roles says who may call it'
    );
  }),
  'scope-is-known': forEachOperation(({ operation }, { components }) => {
    const { scope, roles: said = [] } = operation['x-access'] ?? {};
    if (scope === undefined) return false;
    if (said.includes('public'))
      return 'x-access.scope is of a role that was given, and anybody may call this';
    return !components.schemas.Scope?.enum?.includes(scope) && `x-access.scope ${scope} is no Scope`;
  }),
  'deprecation-is-dated': forEachOperation(({ operation }) => {
    const { since = '', until = '' } = operation['x-deprecated'] ?? {};
    const isDated = isDay(since) && isDay(until) && since < until;
    return (
      (operation.deprecated === true || operation['x-deprecated'] !== undefined) &&
      !(operation.deprecated && isDated) &&
      'what is deprecated says x-deprecated: { since, until }, two days, and deprecated: true for other tools'
    );
  }),
  'key-on-create': forEachOperation(
    (place) =>
      place.method === 'post' &&
      !hasHeader(place, 'Idempotency-Key') &&
      !('x-never-stored' in place.operation) &&
      'a POST takes an Idempotency-Key, or says in x-never-stored why its answer must not be kept',
  ),
  'match-on-change': forEachOperation(
    (place) =>
      ['put', 'patch', 'delete'].includes(place.method) &&
      !hasHeader(place, 'If-Match') &&
      'a change needs If-Match',
  ),
  'list-is-paged': forEachOperation((place, document) => {
    const answer = answerOf(document, place);
    const isList = place.operation.operationId?.endsWith('.list') || answer.properties?.items !== undefined;
    if (!isList || place.method !== 'get') return false;
    const query = new Set(place.parameters.filter((p) => p.in === 'query').map((p) => p.name));
    const paged =
      query.has('cursor') && query.has('limit') && answer.properties?.items && answer.properties?.page;
    return !paged && 'a list takes cursor and limit and answers { items, page }';
  }),
  'problem-on-error': forEachOperation(({ operation }, document) => {
    if (!operation.responses.default) return 'needs a default answer that is a problem';
    const wrong = Object.entries(operation.responses).find(([status, response]) => {
      const resolved = response.$ref ? document.components.responses?.[nameOf(response.$ref)] : response;
      return /^([45]|default)/.test(status) && !resolved?.content?.['application/problem+json'];
    });
    return wrong && `${wrong[0]} must be application/problem+json`;
  }),
  'flat-parameters': forEachOperation(({ operation, parameters }, document) => {
    const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
    const fields = Object.keys(body ? (flatten(body, document.components.schemas).properties ?? {}) : {});
    const clash = parameters.find(
      (parameter) => parameter.in !== 'header' && fields.includes(parameter.name),
    );
    return clash && `${clash.name} stands in the body too; callers pass one flat object`;
  }),
  'personal-is-marked': forEachSchema((schema, document) => {
    const unmarked = Object.entries(schema.properties ?? {}).find(
      ([name, field]) => personal.test(name) && !isMarkedPersonal(field, document),
    );
    return unmarked && `${unmarked[0]} holds personal data and needs x-pii`;
  }),
  'enum-has-labels': forEachSchema((schema) => {
    if (!schema.enum) return false;
    const labels = schema['x-enum-labels'] ?? {};
    const bare = schema.enum.find((value) => !labels[value]?.['zh-CN'] || !labels[value]?.en);
    if (bare !== undefined) return `${bare} has no label in zh-CN and en`;
    const odd = schema.enum.find((value) => !/^[a-z][a-z0-9_]*$/.test(String(value)));
    return odd !== undefined && `${odd} is not lower_snake`;
  }),
  'no-int64': forEachSchema(
    (schema) =>
      schema.format?.startsWith('int') && 'int64 becomes a bigint in some languages; say minimum and maximum',
  ),
  'anchored-pattern': forEachSchema(
    (schema) =>
      schema.pattern !== undefined && !/^\^.*\$$/.test(schema.pattern) && 'a pattern stands between ^ and $',
  ),
  'schema-has-example': function* (document) {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      if (schema.example === undefined || !schema.description)
        yield `${name}: needs a description and an example`;
    }
  },
  'described-in-two-languages': function* (document) {
    for (const where of describedInEnglishOnly(document))
      yield `${where}: needs x-description-zh beside its description`;
  },
  'open-enum-has-one-side': function* (document) {
    const { schemas } = document.components;
    for (const name of reachable(document, requestSchemas(document))) {
      const schema = schemas[name] ?? {};
      const answers = Object.values(schemas).flatMap((other) => (other.allOf ?? []).map((part) => part.$ref));
      if (!answers.includes(`#/components/schemas/${name}`)) continue;
      const inner = [...reachable(document, [schema])].find((other) => schemas[other]?.['x-extensible-enum']);
      if (inner)
        yield `${name}: is part of requests and of other schemas, so ${inner} in it cannot be closed in one and open in the other`;
    }
  },
};

const asRule =
  (judge: Judge): Oas3Rule =>
  () => ({
    Root: {
      leave(root, { report }) {
        for (const message of judge(root as unknown as Document)) report({ message });
      },
    },
  });

export const plugin: Plugin = {
  id: 'yizhan',
  rules: { oas3: Object.fromEntries(Object.entries(judges).map(([name, judge]) => [name, asRule(judge)])) },
};
