import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** Runs in a process of its own, where everything that an import might touch tells. */
const program = `
const touched = [];
const tell = (name) => ({ configurable: true, get: () => (touched.push(name), undefined) });
for (const name of ['sessionStorage', 'localStorage', 'document', 'location', 'crypto']) Object.defineProperty(globalThis, name, tell(name));
for (const name of ['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'addEventListener']) globalThis[name] = () => void touched.push(name);
await import('@yizhan/sdk');
await import('@yizhan/sdk/faults');
process.stdout.write(JSON.stringify(touched));
`;

describe('importing the package', () => {
  it('sends nothing, starts no timer and looks at no storage', () => {
    const args = ['--conditions=@yizhan/source', '--input-type=module', '--eval', program];
    const output = execFileSync(process.execPath, args, { cwd: import.meta.dirname, encoding: 'utf8' });
    assert.deepEqual(JSON.parse(output), []);
  });
});
