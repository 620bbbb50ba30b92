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

describe('texts of the elements', () => {
  it('are found', () => assert.ok(files.includes('job-list/strings.ts')));

  for (const file of files) {
    it(`${file}: every language has the same keys and placeholders, none is empty`, async () => {
      const { strings } = (await import(new URL(file, source).href)) as { strings: Localized<Strings> };
      const { 'zh-CN': zh, en } = strings;
      assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
      for (const [key, text] of Object.entries(zh)) {
        assert.deepEqual(placeholders(en[key] ?? ''), placeholders(text), key);
        assert.ok(text.trim() !== '' && en[key]?.trim() !== '', key);
      }
    });

    it(`${file}: no Chinese is left in English, nobody is shouted at`, async () => {
      const { strings } = (await import(new URL(file, source).href)) as { strings: Localized<Strings> };
      for (const [key, text] of Object.entries(strings.en)) assert.doesNotMatch(text, chinese, key);
      for (const text of [...Object.values(strings.en), ...Object.values(strings['zh-CN'])]) {
        assert.doesNotMatch(text, /[!！]/);
      }
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
