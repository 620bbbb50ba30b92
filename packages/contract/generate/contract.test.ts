import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { writeAnswers, writeChecks } from './checks.ts';
import { operationsOf, readContract } from './contract.ts';
import { writeOperations } from './operations.ts';
import { writeSchemas } from './schemas.ts';

/** A contract of the given fragments, by their paths below openapi/. */
function contractOf(t: TestContext, fragments: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-contract-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'openapi.yaml'), 'openapi: 3.1.1\n');
  for (const [name, text] of Object.entries(fragments)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readContract(folder);
}

const operation = (method: string, id: string): string =>
  `paths: { /v1/things: { ${method}: { operationId: ${id} } } }\n`;

describe('the fragments of the contract', () => {
  it('are one document; the operations of one path may stand in several', (t) => {
    const { document, domainOf } = contractOf(t, {
      'things/list.yaml': operation('get', 'things.list'),
      'things/create.yaml': operation('post', 'things.create'),
      'things/schemas.yaml': 'components: { schemas: { Thing: { type: object } } }\n',
    });
    const ids = [...operationsOf(document)].map(({ operation }) => operation.operationId);
    assert.deepEqual(ids, ['things.list', 'things.create']);
    assert.equal(domainOf.get('Thing'), 'things');
  });

  it('share words by anchors, but no objects: what is opened in an answer stays closed in a request', (t) => {
    const { document } = contractOf(t, {
      'things/schemas.yaml':
        "components: { schemas: { Thing: { properties: &fields { kind: { $ref: '#/components/schemas/Kind' } } }, " +
        'ThingInput: { properties: { <<: *fields } } } }\n',
    });
    const { Thing, ThingInput } = document.components.schemas;
    assert.deepEqual(ThingInput, Thing);
    assert.notEqual(ThingInput?.properties?.kind, Thing?.properties?.kind);
  });

  it('give an operation that goes the days since when and until when', (t) => {
    const days = `{ since: '2026-10-01', until: '2027-04-01' }`;
    const { document } = contractOf(t, {
      'things/list.yaml': `paths: { /v1/things: { get: {
        operationId: things.list, summary: Things, deprecated: true, x-deprecated: ${days},
        x-access: { roles: [public] }, responses: { '200': {} } } } }\n`,
    });
    assert.match(
      writeOperations(document, 'things').get('things/list') ?? '',
      /thingsList = \{.* deprecated: \{ since: '2026-10-01', until: '2027-04-01' \} \}/,
    );
  });

  it('write nothing twice', (t) => {
    const schema = 'components: { schemas: { Thing: { type: object } } }\n';
    assert.throws(
      () => contractOf(t, { 'a/a.yaml': operation('get', 'a.list'), 'b/b.yaml': operation('get', 'b.list') }),
      /b\.yaml: \/v1\/things: get is written twice/,
    );
    assert.throws(() => contractOf(t, { 'a/a.yaml': schema, 'b/b.yaml': schema }), /Thing is written twice/);
  });
});

/** A domain with a read and a write, and schemas of which each judges only some. */
const things = {
  'things/operations.yaml': `paths: { /v1/things: {
    get: { operationId: things.list, summary: Things, x-access: { roles: [public] },
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/ThingPage' } } } } } },
    post: { operationId: things.create, summary: A thing, x-access: { roles: [staff] },
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/ThingInput' } } } },
      responses: { '201': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }\n`,
  'things/schemas.yaml': `components: { schemas: {
    Kind: { type: string, enum: [a, b] },
    Thing: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } } },
    ThingInput: { type: object, additionalProperties: false, required: [kind],
      properties: { kind: { $ref: '#/components/schemas/Kind' } } },
    ThingPage: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } } }\n`,
};

const importsIn = (text = ''): string[] =>
  [...text.matchAll(/^(?:import (?!type).*|export .*) from '(\..+)';$/gm)].map(([, path = '']) => path);

describe('what judges an operation', () => {
  it('is a module of its own, which loads what its parameters consist of and nothing else', (t) => {
    const checks = writeChecks(contractOf(t, things));
    assert.deepEqual(importsIn(checks.get('checks/things/create')), ['../../schemas/things/Kind.ts']);
    assert.deepEqual(importsIn(checks.get('checks/things/list')), []);
    assert.match(
      checks.get('checks/index') ?? '',
      /'things\.create': \(\) => import\('\.\/things\/create\.ts'\)/,
    );
  });

  it('comes with the row of a write; what is read, the service judges alone', (t) => {
    const rows = writeOperations(contractOf(t, things).document, 'things');
    const loader = "check: (): Promise<Check> => import('../../checks/things/create.ts')";
    assert.ok(rows.get('things/create')?.includes(loader));
    assert.ok(!rows.get('things/list')?.includes('check'));
  });

  it('judges an answer by the module of its schema, which has a name', (t) => {
    const contract = contractOf(t, things);
    assert.match(
      writeAnswers(contract),
      /'things\.list': \(\) => import\('\.\/schemas\/things\/ThingPage\.ts'\)/,
    );
    const [list] = [...operationsOf(contract.document)];
    const answer = list?.operation.responses['200']?.content?.['application/json'];
    assert.ok(answer);
    answer.schema = { type: 'object' };
    assert.throws(() => writeAnswers(contract), /things\.list: an answer is a schema with a name/);
  });
});

describe('the schemas of a domain', () => {
  it('stand in one module each, with a list over them', (t) => {
    const files = writeSchemas(contractOf(t, things));
    assert.deepEqual(importsIn(files.get('schemas/things/ThingPage')), ['./Thing.ts']);
    assert.deepEqual(importsIn(files.get('schemas/things')), [
      './things/Kind.ts',
      './things/Thing.ts',
      './things/ThingInput.ts',
      './things/ThingPage.ts',
    ]);
  });

  it('stand in one module together where they refer to each other in a circle', (t) => {
    const files = writeSchemas(
      contractOf(t, {
        'trees/schemas.yaml': `components: { schemas: {
          Tree: { type: object, properties: { branches: { type: array, items: { $ref: '#/components/schemas/Branch' } } } },
          Branch: { type: object, properties: { tree: { $ref: '#/components/schemas/Tree' } } },
          Wood: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }\n`,
      }),
    );
    const together = files.get('schemas/trees/Branch') ?? '';
    assert.deepEqual(importsIn(together), []);
    assert.match(together, /^export const Tree: .*get branches\(\)/m);
    assert.match(together, /^export const Branch: /m);
    assert.deepEqual(importsIn(files.get('schemas/trees/Tree')), ['./Branch.ts']);
    assert.deepEqual(importsIn(files.get('schemas/trees/Wood')), ['./Tree.ts']);
  });
});
