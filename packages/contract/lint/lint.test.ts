import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContract, type Document } from '../generate/contract.ts';
import { lintContract } from './lint.ts';
import { judges } from './rules.ts';

const sound = `
openapi: 3.1.1
info: { title: Things, version: 1.0.0, license: { name: Apache-2.0, identifier: Apache-2.0 } }
servers: [{ url: / }]
security: [{ key: [] }]
paths:
  /v1/things:
    get:
      operationId: things.list
      tags: [things]
      deprecated: true
      x-deprecated: { since: '2026-10-01', until: '2027-04-01' }
      summary: Things
      x-summary-zh: 东西
      x-access: { roles: [public] }
      parameters: &paging
        - { name: cursor, in: query, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer } }
      responses: &page
        '200':
          description: Page.
          x-description-zh: 一页东西。
          content: { application/json: { schema: { $ref: '#/components/schemas/ThingPage' } } }
        default: { $ref: '#/components/responses/Problem' }
    post:
      operationId: things.create
      tags: [things]
      summary: Make one
      x-summary-zh: 新建
      x-access: { roles: [staff], scope: big }
      parameters:
        - { name: Idempotency-Key, in: header, required: true, schema: { type: string } }
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/ThingInput' } } }
      responses: &thing
        '200':
          description: Thing.
          x-description-zh: 东西。
          content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
        default: { $ref: '#/components/responses/Problem' }
  /v1/things/{thingId}:
    patch:
      operationId: things.update
      tags: [things]
      summary: Change one
      x-summary-zh: 修改
      x-access: { roles: [staff] }
      parameters:
        - { name: If-Match, in: header, required: true, schema: { type: string } }
        - { name: thingId, in: path, required: true, schema: { type: string } }
      requestBody:
        content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/ThingInput' } } }
      responses: *thing
components:
  securitySchemes: { key: { type: apiKey, in: query, name: site } }
  responses:
    Problem:
      description: Wrong.
      x-description-zh: 出错了。
      content: { application/problem+json: { schema: { $ref: '#/components/schemas/Fault' } } }
  schemas:
    Fault:
      description: A fault.
      x-description-zh: 错误。
      type: object
      properties: { code: { type: string }, description: { type: string } }
      example: { code: x, description: y }
    Scope: { description: A scope., x-description-zh: 权限。, type: string, enum: [big], x-enum-labels: { big: { zh-CN: 大, en: Big } }, example: big }
    Kind:
      description: A kind.
      x-description-zh: 种类。
      type: string
      enum: [big]
      x-extensible-enum: true
      x-enum-labels: { big: { zh-CN: 大, en: Big } }
      example: big
    ThingInput:
      description: To send.
      x-description-zh: 要发送的。
      type: object
      properties:
        kind: { $ref: '#/components/schemas/Kind' }
        phone: { type: string, pattern: '^1$', x-pii: phone }
      example: { kind: big }
    Thing:
      description: As it comes back.
      x-description-zh: 返回的。
      type: object
      properties: { kind: { $ref: '#/components/schemas/Kind' }, size: { type: integer } }
      example: { kind: big }
    ThingPage:
      description: A page.
      x-description-zh: 一页。
      type: object
      properties:
        items: { type: array, items: { $ref: '#/components/schemas/Thing' } }
        page: { type: object }
      example: { items: [], page: {} }
`;

/** For each rule the words of the sound contract that break it, and what replaces them. */
const breaks: Record<keyof typeof judges, [from: string, to: string]> = {
  'operation-id': ['operationId: things.list', 'operationId: listThings'],
  'summary-in-two-languages': ['x-summary-zh: 东西', 'x-else: 1'],
  'access-is-said': ['x-access: { roles: [public] }', 'x-access: { roles: [everybody] }'],
  'deprecation-is-dated': [", until: '2027-04-01'", ''],
  'scope-is-known': ['scope: big', 'scope: small'],
  'key-on-create': ['name: Idempotency-Key', 'name: Else'],
  'match-on-change': ['name: If-Match', 'name: Else'],
  'list-is-paged': ['name: cursor', 'name: offset'],
  'problem-on-error': ['application/problem+json', 'application/json'],
  'flat-parameters': ["phone: { type: string, pattern: '^1$', x-pii: phone }", 'thingId: { type: string }'],
  'personal-is-marked': [', x-pii: phone', ''],
  'enum-has-labels': ['x-enum-labels: { big: { zh-CN: 大, en: Big } }\n', 'x-enum-labels: {}\n'],
  'no-int64': ['size: { type: integer }', 'size: { type: integer, format: int64 }'],
  'anchored-pattern': ["'^1$'", "'1$'"],
  'schema-has-example': ['example: { items: [], page: {} }', 'title: Page'],
  'described-in-two-languages': ['x-description-zh: 种类。', 'x-description-zh: A kind.'],
  'open-enum-has-one-side': [
    'x-description-zh: 返回的。\n      type: object',
    "x-description-zh: 返回的。\n      allOf: [{ $ref: '#/components/schemas/ThingInput' }]",
  ],
};

const lint = (text: string): Promise<string[]> => lintContract(parse(text, { merge: true }) as Document);

describe('the conventions of the contract', () => {
  it('find nothing in a sound contract', async () => assert.deepEqual(await lint(sound), []));

  it('find nothing in ours', async () => {
    const home = fileURLToPath(new URL('../../../openapi', import.meta.url));
    assert.deepEqual(await lintContract(readContract(home).document), []);
  });

  for (const rule of Object.keys(judges)) {
    it(`${rule} refuses a contract that breaks it`, async () => {
      const [from, to] = breaks[rule] ?? ['', ''];
      assert.ok(sound.includes(from) && from, `no contract breaks ${rule}`);
      const found = await lint(sound.replace(from, () => to));
      assert.ok(
        found.some((line) => line.startsWith(`yizhan/${rule}: `)),
        `expected yizhan/${rule} among: ${found.join('\n')}`,
      );
    });
  }

  it('let a POST that must never be stored go without a key when it says why', async () => {
    const text = sound
      .replace('name: Idempotency-Key', 'name: Else')
      .replace('operationId: things.create', 'x-never-stored: secret\n      operationId: things.create');
    assert.deepEqual(await lint(text), []);
  });
});
