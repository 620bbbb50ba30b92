import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { answered, refused } from '../testing.ts';
import { canonicalJson, fingerprint } from './index.ts';
import { hexDigest } from './sha256.ts';

test('F8, PDS-31: two snapshots of the same figures are equal byte for byte, whatever the order of their members', () => {
  const one = { week: '2022-09-12', units: [{ unit: '410402', built: 1, building: 0 }] };
  const other = { units: [{ building: 0, built: 1, unit: '410402' }], week: '2022-09-12' };
  assert.equal(answered(canonicalJson(one)), answered(canonicalJson(other)));
  assert.equal(answered(fingerprint(one)), answered(fingerprint(other)));
});

test('members stand in the order of their code units, numbers as ECMAScript writes them', () => {
  const value = { ö: 1, A: -0, a: 1e21, '1': 0.1, '\u20ac': [true, null, '\u000f"'] };
  assert.equal(
    answered(canonicalJson(value)),
    '{"1":0.1,"A":0,"a":1e+21,"ö":1,"€":[true,null,"\\u000f\\""]}',
  );
});

test('a member that is undefined is left out, as in JSON', () => {
  assert.equal(answered(canonicalJson({ a: undefined, b: 1 })), '{"b":1}');
});

test('what JSON cannot hold is refused by its place', () => {
  const places: readonly (readonly [unknown, string, string])[] = [
    [undefined, '', 'invalid_type'],
    [{ a: [Number.NaN] }, '/a/0', 'invalid_type'],
    [{ 'a/b': new Date(0) }, '/a~1b', 'invalid_type'],
    [new Map(), '', 'invalid_type'],
    [() => 1, '', 'invalid_type'],
    [['\ud800'], '/0', 'invalid_format'],
    [{ '\udc00': 1 }, '/\udc00', 'invalid_format'],
  ];
  for (const [value, pointer, code] of places) {
    const [problem] = refused(canonicalJson(value));
    assert.deepEqual([problem?.pointer, problem?.code], [pointer, code]);
  }
});

test('an object that holds itself is refused and not followed for ever', () => {
  const loop: { self?: unknown } = {};
  loop.self = [loop, loop];
  assert.equal(refused(canonicalJson(loop))[0]?.code, 'too_deep');
});

test('the digest is SHA-256: the vectors of FIPS 180-4, and ten thousand texts as Node’s own hashes them', () => {
  const vectors: readonly (readonly [string, string])[] = [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ];
  for (const [text, digest] of vectors) assert.equal(hexDigest(text), digest);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      assert.equal(hexDigest(text), createHash('sha256').update(text).digest('hex'));
    }),
    { numRuns: 10_000 },
  );
});

test('canonical JSON reads back to what it was written from', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), (value) => {
      const text = canonicalJson(value);
      if (text.ok) assert.deepEqual(JSON.parse(text.value), JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 10_000 },
  );
});
