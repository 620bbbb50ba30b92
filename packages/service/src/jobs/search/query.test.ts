import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readQuestion } from './query.ts';
import { pairsOf, wordsIn } from './words.ts';

const patterns = (typed: string) => readQuestion(typed).wanted.map(({ pattern }) => pattern);

describe('what somebody typed', () => {
  test('several words are all wanted, each once', () => {
    assert.deepEqual(patterns(' 枸杞　夜里 枸杞 '), ['%枸杞%', '%夜里%']);
  });

  test('a word with a minus before it is unwanted, whichever minus the keyboard gives', () => {
    for (const minus of ['-', '－', '−', '–', '—']) {
      const { wanted, unwanted } = readQuestion(`枸杞 ${minus}夜班`);
      assert.deepEqual([wanted.length, unwanted.map(({ pattern }) => pattern)], [1, ['%夜班%']], minus);
    }
  });

  test('a minus inside a word divides it, and one alone says nothing', () => {
    assert.deepEqual(patterns('早班-晚班 -'), ['%早班%', '%晚班%']);
    assert.deepEqual(readQuestion('枸杞 -').unwanted, []);
  });

  test('不要 is part of the words: 不要经验 looks for work that asks for none', () => {
    assert.deepEqual(patterns('不要经验'), ['%不要经验%']);
  });

  test('full width and capitals are what they stand for', () => {
    assert.deepEqual(patterns('Ｃ１驾照 ＰＬＣ'), ['%c1驾照%', '%plc%']);
  });

  test('a point between digits belongs to the number', () => {
    assert.deepEqual(patterns('1.5吨。货车'), ['%1.5吨%', '%货车%']);
  });

  test('signs alone ask for nothing, as an empty question does', () => {
    for (const typed of ['', '  ', '。，！', '%_\\', '·', '--', "'"]) {
      assert.deepEqual(readQuestion(typed), { wanted: [], unwanted: [] }, typed);
    }
  });

  test('one character is looked for in title and trade only', () => {
    const [word] = readQuestion('厨').wanted;
    assert.deepEqual(word, { pattern: '%厨%', plainly: ['%厨%'], inHeadline: true, tokens: ['厨'] });
  });

  test('every name of a trade asks for the same, written as a mark that no ad can hold by itself', () => {
    const marks = (typed: string) =>
      readQuestion(typed).wanted.map(({ pattern, tokens }) => ({ pattern, tokens }));
    const porter = { pattern: '%#porter;%', tokens: ['n:porter'] };
    for (const name of ['力工', '小工', '搬运工', '装卸']) assert.deepEqual(marks(name), [porter], name);
    assert.deepEqual(patterns('塔吊司机'), ['%#crane\\_driver;%']);
  });

  test('whatever is typed, words hold letters and digits only, and no more than eight are looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const { wanted, unwanted } = readQuestion(typed);
        assert.ok(wanted.length <= 8 && unwanted.length <= 8);
        for (const word of wordsIn(typed)) assert.match(word, /^[\p{L}\p{M}\p{N}.]+$/u);
      }),
    );
  });

  test('a question never asks for more when something is added to it', () => {
    const word = fc.stringMatching(/^[一-龥a-z0-9]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), word, (words, more) => {
        const longer = patterns([...words, more].join(' '));
        assert.ok(patterns(words.join(' ')).every((pattern) => longer.includes(pattern)));
      }),
    );
  });

  test('a word inside another has its pairs among those of the other', () => {
    const run = fc.stringMatching(/^[一-龥]{0,5}$/);
    fc.assert(
      fc.property(run, fc.stringMatching(/^[一-龥]{2,5}$/), run, (before, word, after) => {
        const pairs = pairsOf(before + word + after);
        assert.ok(pairsOf(word).every((pair) => pairs.includes(pair)));
      }),
    );
  });
});
