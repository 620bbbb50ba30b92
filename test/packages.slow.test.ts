import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { buildElements } from '../packages/elements/generate/build.ts';
import { buildPackages } from '../scripts/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['contract', 'rules', 'profiles', 'sdk', 'elements', 'service', 'conformance'];

const run = (file: string, args: readonly string[], cwd: string): string =>
  execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What a stranger writes on the first day: each package is imported, used, and its types are asked for. */
const script = `
import type { Schemas } from '@yizhan/contract';
import { jobs } from '@yizhan/contract/operations/jobs';
import { Pay } from '@yizhan/contract/schemas/jobs';
import { params } from '@yizhan/contract/checks/jobs/create';
import { readUscc } from '@yizhan/rules/identity';
import { resolve } from '@yizhan/profiles';
import { createClient } from '@yizhan/sdk';
import { offline } from './faults.ts';
import { GigJobList } from '@yizhan/elements/gig-job-list.js';
import { createService } from '@yizhan/service';
import { checkConformance } from '@yizhan/conformance';

const pay: Schemas['Pay'] = { per: 'day', amountFen: 22000 };
const client = createClient({ baseUrl: 'http://127.0.0.1:9', site: 'pk_x', fetch: offline });
// @ts-expect-error the contract knows no such parameter
void (() => client.jobs.list({ colour: 'red' }));
const list: HTMLElementTagNameMap['gig-job-list'] | undefined = undefined;
const failure = await client.jobs.list({ limit: 1 }, { totalTimeout: 300 }).catch((error: unknown) => error);
console.log(JSON.stringify({
  path: jobs.list.path,
  pay: Pay.safeParse(pay).success,
  untitled: params.safeParse({ employerId: 'emp_01JZ8Q6V7X2M4N5P6R7S8T9V0W' }).error?.issues[0]?.path[0],
  uscc: readUscc('91150402MA0TEXT12F').ok,
  profile: resolve('chifeng', '2026-11-21') !== undefined,
  failed: (failure as { kind?: string }).kind,
  version: GigJobList.version,
  service: typeof createService,
  conformance: typeof checkConformance,
  list,
}));
`;

describe('the packed packages in a foreign project', () => {
  let folder: string;

  before(async () => {
    buildPackages();
    await buildElements();
    folder = mkdtempSync(join(tmpdir(), 'yizhan-foreign-'));
    mkdirSync(join(folder, 'node_modules/@yizhan'), { recursive: true });
    // Their dependencies are those of the lock file; only our own come from the packed files.
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name !== '@yizhan' && name !== '.bin')
        symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    }
    for (const room of rooms) {
      const packed = run(
        'npm',
        ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
        join(root, 'packages', room),
      );
      const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
      const target = join(folder, 'node_modules/@yizhan', room);
      mkdirSync(target);
      run('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1'], folder);
    }
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'foreign', private: true, type: 'module' }),
    );
    writeFileSync(
      join(folder, 'faults.ts'),
      'export const offline: typeof fetch = () => Promise.reject(new TypeError("offline"));\n',
    );
    writeFileSync(join(folder, 'index.ts'), script);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('type-check under --strict, with their own types', () => {
    const options =
      '--noEmit --strict --skipLibCheck --module nodenext --target es2022 --lib es2023,dom,dom.iterable --allowImportingTsExtensions';
    run(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), ...options.split(' '), 'index.ts'],
      folder,
    );
  });

  it('run in Node from what was packed, without our sources', () => {
    const said = JSON.parse(run(process.execPath, ['index.ts'], folder)) as Record<string, unknown>;
    assert.deepEqual(
      { ...said, version: typeof said.version },
      {
        path: '/v1/jobs',
        pay: true,
        untitled: 'title',
        uscc: true,
        profile: true,
        failed: 'network',
        version: 'string',
        service: 'function',
        conformance: 'function',
      },
    );
    for (const room of rooms) {
      const files = readdirSync(join(folder, 'node_modules/@yizhan', room));
      assert.ok(!files.includes('src') && files.includes('LICENSE'), `${room}: ${files.join(', ')}`);
    }
  });
});
