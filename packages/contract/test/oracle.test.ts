import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import type { Schema } from '../generate/contract.ts';
import { judgesOf } from './judges.ts';
import { cases } from './oracle/cases.ts';

const file = new URL('./oracle/schemas.yaml', import.meta.url);
const judges = judgesOf(parse(readFileSync(file, 'utf8')) as Record<string, Schema>);

describe('schemas of shapes that trip generators', () => {
  for (const { schema, label, value, valid } of cases) {
    it(`${schema}: ${label} is ${valid ? 'accepted' : 'refused'}, as by Ajv, and nothing is lost`, () => {
      const given = structuredClone(value);
      assert.equal(judges.ajv(schema, value), valid, 'the row itself is wrong');
      const result = judges.ours(schema, value);
      assert.equal(result.success, valid);
      if (valid) assert.deepEqual(result.data, given);
    });
  }
});
