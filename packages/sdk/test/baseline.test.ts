import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const baseline = fileURLToPath(new URL('../baseline/tsconfig.json', import.meta.url));

describe('the old tests rule', () => {
  it('what was written against a released version compiles against today’s types', () => {
    const { status, stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', baseline], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });
});
