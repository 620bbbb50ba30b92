import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { needsOf } from './data/needs.ts';
import { Screen } from './data/screen.ts';

const alphabet = ['男', '女', '限', '优', '先', '1', '2', ',', '\n'];
const text = fc
  .array(fc.constantFrom(...alphabet), { maxLength: 12 })
  .map((characters) => characters.join(''));

const glued = (parts: readonly string[]): string => parts.join('');
const atom = fc
  .tuple(
    fc.constantFrom('男', '限', '优', '先', '\\d', '[男女]', '[^,]', '[1-3]', '.', '\\u7537', '\\n'),
    fc.constantFrom('', '', '', '?', '+', '*', '{2}', '{0,2}', '{1,3}?'),
  )
  .map(glued);
const branches = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.array(part, { minLength: 1, maxLength: 4 }).map(glued), { minLength: 1, maxLength: 3 })
    .map((all) => all.join('|'));
const group = fc
  .tuple(fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'), branches(atom), fc.constant(')'))
  .map(glued);
const optional = fc
  .tuple(fc.constant('(?:'), branches(atom), fc.constantFrom(')?', '){0}', '){0,2}'))
  .map(glued);
const pattern = branches(fc.oneof(atom, group, optional));

test('a book of phrases finds what its pattern finds as one regular expression, whatever it leaves untried', () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 4 }), (source, texts) => {
      const book = new Screen().book(source);
      for (const one of texts) {
        const whole = Array.from(one.matchAll(new RegExp(source, 'g')), ({ 0: words, index }) => [
          words,
          index,
        ]);
        // Phrases have a length.
        if (whole.some(([words]) => words === '')) continue;
        assert.deepEqual(
          book(one).map(({ 0: words, index }) => [words, index]),
          whole,
        );
      }
    }),
    { numRuns: 3000 },
  );
});

test('what stands side by side is needed side by side, of branches one, and nothing of what may be left out', () => {
  const needs = (source: string): string[] => needsOf(source).map((set) => Array.from(set, shown).join('|'));
  assert.deepEqual(needs('押金'), ['押金', '押', '金']);
  assert.deepEqual(needs('(?:押金|定金)不?退'), ['押金|定金', '退']);
  assert.deepEqual(needs('(?:押金)?(?!不)[^,]{0,6}退?'), []);
});

const shown = (code: number): string =>
  code < 0x10000
    ? String.fromCharCode(code)
    : String.fromCharCode(Math.floor(code / 0x10000), code % 0x10000);
