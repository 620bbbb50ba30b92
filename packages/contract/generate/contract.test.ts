import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { operationsOf, readContract } from './contract.ts';
import { writeOperations } from './operations.ts';

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
