import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reseal } from '../background/reseal.ts';
import { testDatabase } from '../database/testing.ts';
import { cryptoRandom } from '../ids.ts';
import { makeKeyring, type Keyring } from '../secrets/keyring.ts';
import { createSecrets } from '../secrets/secrets.ts';
import { openApplicant, sealApplicant } from './applicant.ts';
import { applications } from './tables.ts';

const applicant = { name: '示例师傅', phone: '13800138000', bornOn: '1981-05-01' };

test('what an applicant tells opens in its own row only, and with the new key once the old one went', async (t) => {
  const db = await testDatabase(t);
  const old = makeKeyring(cryptoRandom);
  let ring: Keyring = old;
  const secrets = createSecrets({ keyring: () => ring, random: cryptoRandom });
  const sealed = await sealApplicant(secrets, 'app_1', applicant);
  assert.doesNotMatch(sealed, /13800138000|1981/);
  await assert.rejects(openApplicant(secrets, 'app_2', sealed));
  const at = new Date(0);
  await db.insert(applications).values({
    region: '632801',
    id: 'app_1',
    jobId: 'job_1',
    turn: 1,
    status: 'applied',
    applicantSealed: sealed,
    phoneHash: 'hash',
    appliedFor: {
      id: 'job_1',
      title: '枸杞采摘工',
      employerName: '测试枸杞合作社',
      address: '大格勒乡',
      point: null,
      startsAt: '2026-11-22T06:30:00+08:00',
      endsAt: '2026-11-22T18:00:00+08:00',
      pay: { per: 'day', amountFen: 22_000 },
      status: 'published',
    },
    publishedAt: at,
    appliedAt: at,
  });
  const fresh = makeKeyring(cryptoRandom).encryption[0];
  ring = { ...old, encryption: [fresh, ...old.encryption] };
  assert.equal((await reseal(db, secrets)).resealed, 1);
  ring = { ...old, encryption: [fresh] };
  const [row] = await db.select().from(applications);
  assert.deepEqual(await openApplicant(secrets, 'app_1', row?.applicantSealed ?? ''), applicant);
});
