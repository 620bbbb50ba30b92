import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildElements } from '../packages/elements/generate/build.ts';
import { buildPackages } from '../scripts/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tags = globSync('packages/elements/src/**/define.ts', { cwd: root }).map(
  (path) => `gig-${path.split('/').at(-2) ?? ''}`,
);

/** What a plain Node, without the source condition and without a DOM, prints. */
async function node(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
  });
  return stdout.trim();
}

describe('the built elements in Node', () => {
  before(
    async () => {
      buildPackages(['sdk', 'rules']);
      await buildElements();
    },
    { timeout: 120_000 },
  );

  for (const tag of tags) {
    it(`${tag}: the class can be imported without a DOM, and registers nothing`, async () => {
      const script = `
        const exported = await import('@yizhan/elements/${tag}.js');
        const [element] = Object.values(exported).filter((value) => value.version && value.styles);
        // Lit brings a registry of its own to Node.
        console.log(element.name, globalThis.customElements?.get('${tag}'));`;
      const name = tag.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
      assert.equal(await node(script), `${name} undefined`);
    });

    it(`${tag}: has types for its tag and an entry that registers it`, async () => {
      assert.match(
        await node(`console.log(import.meta.resolve('@yizhan/elements/define/${tag}.js'))`),
        /\/dist\/define\//,
      );
    });
  }
});
