import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { openTestDatabase } from '../database/testing.ts';
import { cryptoRandom } from '../ids.ts';
import { testNow } from '../testing/service.ts';
import { checkKeys } from './key-check.ts';
import { openKeyFile, watchKeyFile } from './key-file.ts';
import { makeKeyring, readKeyring, writeKeyring, type Keyring } from './keyring.ts';
import { createSecrets } from './secrets.ts';
import { hasSm4, nodeCiphers } from './node-ciphers.ts';

const secretsOf = (keyring: Keyring) => createSecrets({ keyring: () => keyring, random: cryptoRandom });

describe('sealing', () => {
  const keyring = makeKeyring(cryptoRandom);
  const secrets = secretsOf(keyring);

  test('opens to the same text, whatever it is, and never twice to the same seal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (text, context) => {
        const [one, other] = [await secrets.seal(context, text), await secrets.seal(context, text)];
        assert.notEqual(one, other);
        assert.equal(await secrets.open(context, one), text);
      }),
      { numRuns: 50 },
    );
  });

  test('does not open in another row, changed by a bit, or under another key', async () => {
    const sealed = await secrets.seal('persons.phone:a', '13800138000');
    await assert.rejects(secrets.open('persons.phone:b', sealed));
    const parts = sealed.split(':');
    const last = parts.at(-1) ?? '';
    const flipped = [...parts.slice(0, -1), (last.startsWith('A') ? 'B' : 'A') + last.slice(1)].join(':');
    await assert.rejects(secrets.open('persons.phone:a', flipped));
    const stranger = makeKeyring(cryptoRandom);
    const forged: Keyring = {
      ...stranger,
      encryption: [{ id: keyring.encryption[0].id, bytes: stranger.encryption[0].bytes }],
    };
    await assert.rejects(secretsOf(forged).open('persons.phone:a', sealed));
    await assert.rejects(
      secretsOf(stranger).open('persons.phone:a', sealed),
      /no longer holds encryption key/,
    );
    await assert.rejects(secrets.open('persons.phone:a', 'plain'), /not sealed/);
  });

  test('goes on with a new key while the old one still opens', async () => {
    const old = await secrets.seal('c', 'text');
    const fresh = makeKeyring(cryptoRandom).encryption[0];
    const rotated = secretsOf({ ...keyring, encryption: [fresh, ...keyring.encryption] });
    assert.equal(await rotated.open('c', old), 'text');
    assert.equal(rotated.isOld(old), true);
    assert.equal(rotated.isOld(await rotated.seal('c', 'text')), false);
  });

  test('what the platform sealed Node opens, and the other way round', async () => {
    const ofNode = createSecrets({ keyring: () => keyring, random: cryptoRandom, ciphers: nodeCiphers() });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (text, context) => {
        assert.equal(await ofNode.open(context, await secrets.seal(context, text)), text);
        assert.equal(await secrets.open(context, await ofNode.seal(context, text)), text);
      }),
      { numRuns: 50 },
    );
    await assert.rejects(ofNode.open('other', await ofNode.seal('context', 'text')));
  });

  test('hashes for look-up are the same for the same text and kind only', async () => {
    const hash = await secrets.lookup('phone', '13800138000');
    assert.equal(hash, await secrets.lookup('phone', '13800138000'));
    assert.notEqual(hash, await secrets.lookup('idNumber', '13800138000'));
    assert.notEqual(hash, await secretsOf(makeKeyring(cryptoRandom)).lookup('phone', '13800138000'));
  });

  test('a cipher that this Node lacks is named at the start', async () => {
    const national = makeKeyring(cryptoRandom, 'sm4-gcm');
    if (hasSm4()) {
      const secrets = createSecrets({
        keyring: () => national,
        random: cryptoRandom,
        ciphers: nodeCiphers(),
      });
      assert.equal(await secrets.open('c', await secrets.seal('c', '文')), '文');
    } else {
      assert.throws(() => secretsOf(national), /no sm4-gcm/);
    }
  });
});

describe('the key file', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yizhan-keys-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('is made once, for its owner only, also when many processes start at once', async () => {
    const path = join(folder, 'deep/keys.json');
    const rings = await Promise.all(Array.from({ length: 8 }, () => openKeyFile(path)));
    for (const ring of rings) assert.deepEqual(ring, rings[0]);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
  });

  test('that others may read is closed to them', async () => {
    const path = join(folder, 'open.json');
    await writeFile(path, writeKeyring(makeKeyring(cryptoRandom)), { mode: 0o644 });
    await openKeyFile(path);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
  });

  test('that is damaged is named without a byte of it', () => {
    const text = writeKeyring(makeKeyring(cryptoRandom));
    const secret = /"key": "([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
    for (const damaged of [text.slice(0, -20), text.replace(secret, secret.slice(1)), '{}', '', 'null']) {
      assert.throws(
        () => readKeyring(damaged),
        (error: Error) =>
          /key file cannot be read/.test(error.message) && !error.message.includes(secret.slice(1, 9)),
      );
    }
  });

  test('may gain a key while the service runs', async () => {
    const path = join(folder, 'watched.json');
    const errors: unknown[] = [];
    const watched = await watchKeyFile(path, 5, (error) => errors.push(error));
    const before = watched.keyring();
    const fresh = makeKeyring(cryptoRandom).encryption[0];
    await writeFile(path, writeKeyring({ ...before, encryption: [fresh, ...before.encryption] }));
    while (watched.keyring() === before) await new Promise(setImmediate);
    watched.stop();
    assert.equal(watched.keyring().encryption[0].id, fresh.id);
    assert.match(await readFile(path, 'utf8'), new RegExp(fresh.id));
  });
});

describe('the keys of a database', () => {
  test('starting with another key fails at once and says which', async (t) => {
    const db = await openTestDatabase();
    t.after(() => db.close());
    const keyring = makeKeyring(cryptoRandom);
    await checkKeys(db, secretsOf(keyring), testNow);
    await checkKeys(db, secretsOf(keyring), testNow);

    const stranger = makeKeyring(cryptoRandom);
    await assert.rejects(checkKeys(db, secretsOf(stranger), testNow), /lacks the (encryption|lookup) key/);
    const sameName: Keyring = {
      ...keyring,
      encryption: [{ id: keyring.encryption[0].id, bytes: stranger.encryption[0].bytes }],
    };
    await assert.rejects(checkKeys(db, secretsOf(sameName), testNow), /encryption key \w+ is another one/);

    const rotated: Keyring = { ...keyring, encryption: [stranger.encryption[0], ...keyring.encryption] };
    await checkKeys(db, secretsOf(rotated), testNow);
    await assert.rejects(checkKeys(db, secretsOf(keyring), testNow), /lacks the encryption key/);
  });
});
