import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { tokens } from './tokens.styles.ts';

const folder = new URL('../../themes/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.css'));

type Palette = Readonly<Record<string, string>>;

const palette = (css: string, declaration: RegExp): Palette =>
  Object.fromEntries([...css.matchAll(declaration)].map(([, name = '', value = '']) => [name, value]));

const defaults = palette(tokens.cssText, /--gig-color-([a-z-]+), (#[0-9a-f]{6})\)/g);
const themes: Readonly<Record<string, Palette>> = {
  default: defaults,
  ...Object.fromEntries(
    files.map((name) => [
      basename(name, '.css'),
      {
        ...defaults,
        ...palette(readFileSync(new URL(name, folder), 'utf8'), /--gig-color-([a-z-]+): (#[0-9a-f]{6});/g),
      },
    ]),
  ),
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const text = 7;
const sideNote = 4.5;
const shape = 3;
const pairs: readonly (readonly [foreground: string, background: string, least: number])[] = [
  ['text', 'surface', text],
  ['text', 'surface-raised', text],
  ['text-soft', 'surface', text],
  ['text-soft', 'surface-raised', sideNote],
  ['pay', 'surface', text],
  ['brand', 'surface', text],
  ['brand', 'brand-soft', text],
  ['brand-text', 'brand', text],
  ['success', 'success-soft', text],
  ['warning', 'warning-soft', text],
  ['danger', 'danger-soft', text],
  ['danger', 'surface', text],
  ['control', 'surface', shape],
  ['focus', 'surface', shape],
];

describe('a shipped theme', () => {
  it('is looked at here, each of them', () => {
    assert.deepEqual(Object.keys(themes).sort(), [
      'agency-a',
      'agency-b',
      'dark',
      'default',
      'government-blue',
      'high-contrast',
    ]);
    assert.equal(Object.keys(defaults).length, 17);
  });

  for (const [name, colours] of Object.entries(themes)) {
    for (const [foreground, background, least] of pairs) {
      it(`${name}: ${foreground} on ${background} has a contrast of ${least}:1 or more`, () => {
        const ratio = contrast(colours[foreground] ?? '', colours[background] ?? '');
        assert.ok(ratio >= least, `${ratio.toFixed(2)}:1`);
      });
    }
  }

  for (const name of files) {
    it(`${name} sets nothing but tokens that the elements read, on its own class`, () => {
      const css = readFileSync(new URL(name, folder), 'utf8');
      assert.match(css, new RegExp(`^\\.gig-theme-${basename(name, '.css')} \\{$`, 'm'));
      for (const [, token = ''] of css.matchAll(/^\s+(--[a-z-]+):/gm)) {
        assert.ok(tokens.cssText.includes(`var(${token},`) || /--gig-font-family/.test(token), token);
      }
    });
  }
});
