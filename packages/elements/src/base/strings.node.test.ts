import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fill, type Localized, type Strings } from './strings.ts';

const source = new URL('../', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /(^|\/)strings\.ts$/.test(name) && !name.startsWith('base/'),
);

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** What English does not say, and why. */
const leftOut: Strings = {
  afterTomorrow: 'has no word; the weekday is said instead',
  perPiece: 'the contract names the piece in Chinese only',
  perUnknown: 'the amount already has its ¥',
};

async function load(file: string): Promise<{ zh: Strings; en: Strings }> {
  const { strings } = (await import(new URL(file, source).href)) as { strings: Localized<Strings> };
  return { zh: strings['zh-CN'], en: (await strings.en()).strings };
}

describe('texts of the elements', () => {
  it('are found', () => assert.ok(files.includes('job-list/strings.ts')));

  for (const file of files) {
    it(`${file}: English has the keys of the source and no placeholder more; no text is empty`, async () => {
      const { zh, en } = await load(file);
      assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
      for (const [key, text] of Object.entries(zh)) {
        const [source, translation] = [placeholders(text), placeholders(en[key] ?? '')];
        assert.deepEqual(key in leftOut ? [] : source, translation, key);
        assert.ok(text.trim() !== '' && (key in leftOut || en[key]?.trim() !== ''), key);
      }
    });

    it(`${file}: no Chinese is left in English, nobody is shouted at`, async () => {
      const { zh, en } = await load(file);
      for (const [key, text] of Object.entries(en)) assert.doesNotMatch(text, chinese, key);
      for (const text of [...Object.values(en), ...Object.values(zh)]) assert.doesNotMatch(text, /[!！]/);
    });
  }
});

describe('fill', () => {
  it('puts values where their names stand', () => {
    assert.equal(fill('还需 {count} 人', { count: 18 }), '还需 18 人');
  });

  it('leaves a name without a value as it is, so that the hole is seen', () => {
    assert.equal(fill('{count} of {total}', { count: 1 }), '1 of {total}');
  });

  it('does not fill what a value brings along', () => {
    assert.equal(fill('“{keyword}” {count}', { keyword: '{count}', count: 2 }), '“{count}” 2');
  });
});
