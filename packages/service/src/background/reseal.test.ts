import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../database/testing.ts';
import { idNumberContext } from '../employers/answers.ts';
import { openContact, sealContact } from '../employers/contact.ts';
import { phoneContext } from '../identity/answers.ts';
import { persons } from '../identity/tables.ts';
import { cryptoRandom } from '../ids.ts';
import { ads, employers } from '../jobs/tables.ts';
import { makeKeyring, type Keyring } from '../secrets/keyring.ts';
import { checkKeys } from '../secrets/key-check.ts';
import { createSecrets } from '../secrets/secrets.ts';
import { reseal } from './reseal.ts';

test('everything is sealed with the new key, after which the old one may go', async (t) => {
  const db = await testDatabase(t);
  const old = makeKeyring(cryptoRandom);
  let ring: Keyring = old;
  const secrets = createSecrets({ keyring: () => ring, random: cryptoRandom });
  const ids = Array.from({ length: 1_200 }, (_, index) => `person_${String(index).padStart(4, '0')}`);
  for (const id of ids) {
    await db.insert(persons).values({
      id,
      phoneHash: id,
      phoneSealed: await secrets.seal(phoneContext(id), `phone of ${id}`),
      createdAt: new Date(0),
    });
  }

  const employer = 'emp_1';
  const contact = { name: '示例女士', phone: '13800138000' };
  await db.insert(employers).values({
    region: '150404',
    id: employer,
    kind: 'household',
    name: '示例女士家',
    idNumberHash: employer,
    idNumberSealed: await secrets.seal(idNumberContext(employer), 'a number'),
    contactSealed: await sealContact(secrets, 'employers', employer, contact),
  });
  await db.insert(ads).values({
    region: '150404',
    id: 'job_1',
    status: 'draft',
    employerId: employer,
    title: '帮工',
    transport: false,
    meals: false,
    insured: false,
    contactSealed: await sealContact(secrets, 'jobs', 'job_1', contact),
  });

  await checkKeys(db, secrets, new Date(0));
  const fresh = makeKeyring(cryptoRandom).encryption[0];
  ring = { ...old, encryption: [fresh, ...old.encryption] };
  await checkKeys(db, secrets, new Date(0));
  assert.deepEqual(await reseal(db, secrets), { resealed: ids.length + 3, retired: 1 });
  assert.deepEqual(await reseal(db, secrets), { resealed: 0, retired: 0 });

  ring = { ...old, encryption: [fresh] };
  await checkKeys(db, secrets, new Date(0));
  for (const { id, phoneSealed } of await db.select().from(persons)) {
    assert.equal(await secrets.open(phoneContext(id), phoneSealed ?? ''), `phone of ${id}`);
  }
  const [family] = await db.select().from(employers);
  const [ad] = await db.select().from(ads);
  assert.equal(await secrets.open(idNumberContext(employer), family?.idNumberSealed ?? ''), 'a number');
  assert.deepEqual(await openContact(secrets, 'employers', employer, family?.contactSealed ?? null), contact);
  assert.deepEqual(await openContact(secrets, 'jobs', 'job_1', ad?.contactSealed ?? null), contact);
});
