import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Profile } from '@yizhan/contract/schemas/profiles';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { layers } from './layers.ts';
import { resolve } from './resolve.ts';

const days = [...new Set(layers.map(({ effectiveFrom }) => effectiveFrom ?? '2026-11-21'))];
const resolved = days.flatMap((day) =>
  layers.flatMap(({ id }) => resolve(id, day) ?? []).map((profile) => ({ day, profile })),
);

interface Schema {
  readonly anyOf?: readonly unknown[];
}
interface Document {
  components: { schemas: Record<string, Schema> };
}

/** Answers may hold words that this version does not know; our own data may not. */
function closedSchemas(): Record<string, Schema> {
  const url = new URL(import.meta.resolve('@yizhan/contract/openapi.json'));
  const { schemas } = (JSON.parse(readFileSync(url, 'utf8')) as Document).components;
  const closed = Object.entries(schemas).map(([name, schema]): [string, Schema] =>
    name.startsWith('Open') && schema.anyOf
      ? [name, { ...schema, anyOf: schema.anyOf.slice(0, 1) }]
      : [name, schema],
  );
  return Object.fromEntries(closed);
}

test('every profile keeps the contract on every day on which one of them changes', () => {
  assert.ok(resolved.length > days.length);
  for (const { day, profile } of resolved) {
    const { success, error } = Profile.safeParse(profile);
    assert.ok(success, `${profile.id} on ${day}: ${JSON.stringify(error?.issues.slice(0, 3))}`);
  }
});

test('no profile uses a word that the contract does not list', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'contract', components: { schemas: closedSchemas() } });
  const judge = ajv.compile({ $ref: 'contract#/components/schemas/Profile' });
  for (const { day, profile } of resolved) {
    assert.ok(judge(profile), `${profile.id} on ${day}: ${JSON.stringify(judge.errors?.slice(0, 3))}`);
  }
});

test('no officer is named and no telephone but the public numbers stands in a profile', () => {
  const text = JSON.stringify(resolved);
  assert.doesNotMatch(text, /1[3-9]\d{9}|0\d{2,3}-\d{7,8}|@/);
});
