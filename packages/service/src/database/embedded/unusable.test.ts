import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startEmbedded } from './index.ts';
import { unusable } from './unusable.ts';

const lineFor = (said: string) => unusable(new Error(said), '/srv/.data').message;

describe('where the embedded PostgreSQL cannot be used, one line says why', () => {
  const reasons = {
    'initdb: error: could not create file "base/1": No space left on device':
      'no space is left on the disk of /srv/.data',
    "EROFS: read-only file system, mkdir '/srv/.data'": '/srv/.data is on a disk that cannot be written',
    "EACCES: permission denied, mkdir '/srv/.data'": 'this user may not read and write /srv/.data',
    'spawn /srv/node_modules/bin/initdb ENOENT':
      'its programs do not run on this system; if install scripts were blocked, run npm rebuild',
    'postgres: error while loading shared libraries: libicuuc.so.60: cannot open shared object file':
      'its programs do not run on this system; if install scripts were blocked, run npm rebuild',
    'FATAL:  database files are incompatible with server':
      'the data in /srv/.data was made by another major version of PostgreSQL',
    '2026-11-21 09:00:00 UTC [7] LOG:  starting\n2026-11-21 09:00:00 UTC [7] FATAL:  could not map shared memory\npg_ctl: could not start server':
      'could not map shared memory',
  };
  for (const [said, reason] of Object.entries(reasons)) {
    it(reason, () => {
      assert.equal(
        lineFor(said),
        `Embedded PostgreSQL cannot be used: ${reason}. Change that, or set DATABASE_URL to a PostgreSQL.`,
      );
    });
  }

  it('a DATA_DIR that is a file', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'yizhan-test-'));
    t.after(() => rm(folder, { recursive: true }));
    const dataDir = join(folder, 'file');
    await writeFile(dataDir, '');
    await assert.rejects(startEmbedded({ dataDir }), /^EmbeddedUnusable: .*\/file.*DATABASE_URL.*$/);
  });
});
