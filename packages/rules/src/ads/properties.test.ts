import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertSound } from '../testing.ts';
import type { Ad } from './ad.ts';
import { checkApplicant } from './applicant.ts';
import { checkAd } from './check.ts';
import { adRules, readCorpus } from './corpus.fixture.ts';

const rules = {
  ...adRules,
  minimumHourlyWages: [{ region: '150000', amountFen: 1800, validFrom: '2000-01-01', validTo: null }],
};
const corpus = await readCorpus('development');

/** Pieces of real ads, glued together with what people and attackers put between words. */
const pieces = corpus.flatMap(({ ad }) => [ad.title, ...ad.content.split(/[，。、]/), ad.conditions ?? '']);
const words = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
  .chain((parts) =>
    fc.constantFrom('', '，', ' ', '\n', '*', '\u200b', '😀', '\ud83d').map((gap) => parts.join(gap)),
  );
const anything = fc.oneof(words, fc.constantFrom(null, undefined, 0, -1, NaN, Infinity, 17, {}, [], ''));

const fields: readonly (keyof Ad)[] = [
  'title',
  'content',
  'conditions',
  'headcount',
  'employerName',
  'place',
  'regionCode',
  'payKind',
  'payFen',
  'settlement',
  'settlementDays',
  'employment',
  'startsOn',
  'validUntil',
  'isRepost',
  'source',
  'minAge',
  'maxAge',
];
/** What a page may hand over whatever the types say. */
const hostile = fc
  .record(Object.fromEntries(fields.map((field) => [field, anything])))
  .map((ad) => ad as unknown as Ad);
const plausible = fc
  .tuple(
    fc.constantFrom(...corpus.map(({ ad }) => ad)),
    words,
    words,
    words,
    fc.constantFrom('day', 'hour', 'month', 'piece'),
  )
  .map(([ad, title, content, conditions, payKind]) => ({ ...ad, title, content, conditions, payKind }));

test('ten thousand random ads: never throws, every figure is sound, every quote stands where it says', () => {
  fc.assert(
    fc.property(fc.oneof(plausible, hostile), (ad) => {
      const findings = checkAd(ad, rules);
      assertSound(findings);
      for (const { field, quote, start, end } of findings) {
        assert.match(field, /^\/[a-zA-Z]+$/);
        if (quote === undefined) continue;
        assert.ok(quote.length > 0);
        assert.equal(String(ad[field.slice(1) as keyof Ad]).slice(start, end), quote);
      }
    }),
    { numRuns: 10_000, seed: 20261121 },
  );
});

test('the same ad gives the same findings, whatever was checked before', () => {
  fc.assert(
    fc.property(plausible, plausible, (ad, other) => {
      const first = checkAd(ad, rules);
      checkAd(other, rules);
      assert.deepEqual(checkAd(ad, rules), first);
    }),
    { numRuns: 500, seed: 20261121 },
  );
});

test('any age of an applicant is answered', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double()), plausible, (age, ad) => {
      for (const { code } of checkApplicant(age, ad, rules))
        assert.ok(['under_16', 'minor_restricted', 'over_age_agreement'].includes(code));
    }),
    { numRuns: 1000, seed: 20261121 },
  );
});

test('an ad is checked in less than three milliseconds', (context) => {
  const ads = corpus.slice(0, 500).map(({ ad }) => ad);
  const rounds = Array.from({ length: 4 }, () => {
    const started = performance.now();
    for (const ad of ads) checkAd(ad, rules);
    return (performance.now() - started) / ads.length;
  });
  // The first compiles the patterns, and a busy machine slows some of the others down.
  const each = Math.min(...rounds);
  context.diagnostic(`${each.toFixed(3)} ms an ad`);
  assert.ok(each < 3, `${each} ms an ad`);
});

test('no text makes the search run away', () => {
  // What compiles the patterns is no search.
  for (const { ad } of corpus.slice(0, 3)) checkAd(ad, rules);
  for (const unit of [
    '不',
    '要',
    '男女',
    '押金',
    '不要',
    '面',
    '来了',
    '联系',
    '一',
    '1',
    ' ',
    '女 ',
    '外地人',
    '\n男',
  ]) {
    const ad = {
      ...corpus[0]?.ad,
      content: unit.repeat(2000 / unit.length),
      conditions: unit.repeat(250),
    } as Ad;
    const rounds = Array.from({ length: 3 }, () => {
      const started = performance.now();
      checkAd(ad, rules);
      return performance.now() - started;
    });
    // A busy machine slows some of them down.
    const fastest = Math.min(...rounds);
    assert.ok(fastest < 500, `${unit}: ${fastest} ms`);
  }
});
