import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answered, refused } from '../testing.ts';
import { checkPlaque, drawPlaque, type Plaque, type PlaqueSpec } from './index.ts';

const spec = (
  dimensions: Partial<NonNullable<PlaqueSpec['dimensions']>>,
  scripts = ['zh-Hans'],
): PlaqueSpec => ({
  id: 'plaque',
  facilityTypes: ['facility'],
  designedBy: null,
  placement: null,
  dimensions: {
    material: '不锈钢',
    finish: '拉丝钛金',
    longMm: 600,
    shortMm: 400,
    thickness: { op: 'gte', valueMm: 0.9 },
    foldMm: 20,
    orientation: 'either',
    ...dimensions,
  },
  scripts,
  source: { document: 'document', clause: '附件', basis: 'stated' },
});

const station = spec({});
const market = spec({ finish: '字腐蚀上色', thickness: { op: 'eq', valueMm: 0.7 } });
const unmeasured: PlaqueSpec = { ...spec({}, ['zh-Hans', 'mn-Mong']), dimensions: null };

const plaque: Plaque = {
  widthMm: 600,
  heightMm: 400,
  thicknessMm: 0.9,
  foldMm: 20,
  material: '不锈钢',
  finish: '拉丝钛金',
};

test('F7, GD-17: a station’s plaque of 0.7 mm is refused, of 0.9 mm and more accepted', () => {
  assert.deepEqual(refused(checkPlaque({ ...plaque, thicknessMm: 0.7 }, station, '/plaque')), [
    { pointer: '/plaque/thicknessMm', code: 'plaque_thickness', params: { op: 'gte', valueMm: 0.9 } },
  ]);
  for (const thicknessMm of [0.9, 1.2]) assert.ok(checkPlaque({ ...plaque, thicknessMm }, station).ok);
});

test('F7, GD-03: a market’s plaque in Meizhou has 0.7 mm', () => {
  const measured = { ...plaque, thicknessMm: 0.7, finish: '字腐蚀上色' };
  assert.deepEqual(answered(checkPlaque(measured, market)), measured);
});

test('F7, GD-17: 600 by 400 hangs either way, folds are 20 mm', () => {
  assert.ok(checkPlaque({ ...plaque, widthMm: 400, heightMm: 600 }, station).ok);
  assert.deepEqual(refused(checkPlaque({ ...plaque, widthMm: 500, foldMm: 15 }, station)), [
    { pointer: '', code: 'plaque_size', params: { longMm: 600, shortMm: 400 } },
    { pointer: '/foldMm', code: 'plaque_fold', params: { foldMm: 20 } },
  ]);
});

test('an orientation that the document fixes is held', () => {
  const portrait = spec({ orientation: 'portrait' });
  assert.equal(refused(checkPlaque(plaque, portrait))[0]?.code, 'plaque_orientation');
  assert.ok(checkPlaque({ ...plaque, widthMm: 400, heightMm: 600 }, portrait).ok);
});

test('material and finish are those of the document', () => {
  const problems = refused(checkPlaque({ ...plaque, material: '亚克力', finish: '喷绘' }, station));
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params?.['expected']]),
    [
      ['plaque_material', '不锈钢'],
      ['plaque_finish', '拉丝钛金'],
    ],
  );
});

test('where the document gives no measures every measured plaque is accepted', () => {
  assert.ok(checkPlaque({ ...plaque, widthMm: 900 }, unmeasured).ok);
  assert.equal(refused(checkPlaque({ ...plaque, widthMm: Number.NaN }, unmeasured))[0]?.pointer, '/widthMm');
});

const chinese = { tag: 'zh-Hans', text: '红山区站前街道北环\n零工驿站' };
const mongolian = { tag: 'mn-Mong', text: 'ᠬᠦᠳᠡᠯᠮᠦᠷᠢ' };
const tibetan = { tag: 'bo', text: 'ལས་མི་ས་ཚིགས།' };

test('F7, GD-17: a drawing has the plaque’s true size with its folds, and fetches nothing', () => {
  const svg = answered(drawPlaque(station, { texts: [chinese] }));
  assert.match(svg, /^<svg [^>]*width="640mm" height="440mm" viewBox="-20 -20 640 440">/);
  assert.match(svg, /<rect x="0" y="0" width="600" height="400"\/>/);
  for (const line of chinese.text.split('\n')) assert.ok(svg.includes(`>${line}</text>`));
  assert.doesNotMatch(svg, /href|url\(|@import|style=|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
});

test('a drawing hangs as the spec says, or as asked where it leaves that open', () => {
  const size = (drawn: string): string | undefined => /viewBox="([^"]+)"/.exec(drawn)?.[1];
  const texts = [chinese];
  assert.equal(size(answered(drawPlaque(station, { texts, orientation: 'portrait' }))), '-20 -20 440 640');
  const fixed = spec({ orientation: 'portrait' });
  assert.equal(size(answered(drawPlaque(fixed, { texts, orientation: 'landscape' }))), '-20 -20 440 640');
});

test('Mongolian stands upright to the left of Chinese', () => {
  const texts = [chinese, mongolian];
  const svg = answered(drawPlaque(unmeasured, { texts, longMm: 600, shortMm: 400 }));
  const [left, right] = [...svg.matchAll(/translate\(([\d.]+) /g)].map(([, x]) => Number(x));
  assert.match(svg, /lang="mn-Mong".*?translate\([\d. ]+\) rotate\(90\)/);
  assert.ok(left !== undefined && right !== undefined && left < right);
});

test('Tibetan stands above Chinese', () => {
  const svg = answered(drawPlaque(spec({}, ['zh-Hans', 'bo']), { texts: [chinese, tibetan] }));
  const [above, below] = [...svg.matchAll(/translate\([\d.]+ ([\d.]+)\)/g)].map(([, y]) => Number(y));
  assert.ok(above !== undefined && below !== undefined && above < below);
  assert.ok(svg.indexOf('lang="bo"') < svg.indexOf('lang="zh-Hans"'));
});

test('a drawing without size, words or a script of the place is refused by field', () => {
  assert.deepEqual(refused(drawPlaque(unmeasured, { texts: [tibetan] })), [
    { pointer: '/texts/0/tag', code: 'not_an_option', params: { options: 'zh-Hans, mn-Mong' } },
    { pointer: '/longMm', code: 'required' },
    { pointer: '/shortMm', code: 'required' },
  ]);
  assert.deepEqual(refused(drawPlaque(station, { texts: [{ tag: 'zh-Hans', text: ' \n' }] })), [
    { pointer: '/texts/0/text', code: 'required' },
  ]);
  assert.equal(refused(drawPlaque(station, { texts: [] }))[0]?.code, 'required');
  assert.equal(refused(drawPlaque(station, { texts: [chinese, chinese, chinese] }))[0]?.code, 'too_many');
});

/** Tags nest, and nothing stands in text or attributes that XML forbids. */
function assertWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [part, close, name, selfClosed] of svg.matchAll(
    /<(\/?)([a-z]+)(?: [a-zA-Z:-]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*(\/?)>|(?:[^<>&]|&#\d+;)+|[^]/g,
  )) {
    assert.ok(name !== undefined || part.length > 1 || /[^<>&]/.test(part), `stray ${part}`);
    if (name === undefined || selfClosed) continue;
    if (close) assert.equal(open.pop(), name);
    else open.push(name);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(svg, /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/u);
  assert.doesNotMatch(svg, /NaN|Infinity/);
}

test('whatever words come, a drawing is well-formed or refused by field', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'<>&"\'\n零工驿站') }),
  );
  const texts = fc.array(fc.record({ tag: fc.constantFrom('zh-Hans', 'mn-Mong', 'bo', '"x"'), text }), {
    maxLength: 2,
  });
  const tags = ['zh-Hans', 'mn-Mong', 'bo', '"x"'];
  fc.assert(
    fc.property(texts, fc.double(), fc.integer(), (words, longMm, shortMm) => {
      for (const by of [spec({}, tags), { ...unmeasured, scripts: tags }]) {
        const drawn = drawPlaque(by, { texts: words, longMm, shortMm });
        if (drawn.ok) assertWellFormed(drawn.value);
        else assert.ok(drawn.problems.length > 0);
      }
    }),
    { numRuns: 10_000 },
  );
});

test('whatever is measured, a plaque is accepted or refused by field', () => {
  const number = fc.oneof(fc.double(), fc.constantFrom(600, 400, 20, 0.9));
  const measured = fc.record({
    widthMm: number,
    heightMm: number,
    thicknessMm: number,
    foldMm: number,
    material: fc.string(),
    finish: fc.string(),
  });
  fc.assert(
    fc.property(measured, (value) => {
      const result = checkPlaque(value, station);
      if (!result.ok) for (const { code } of result.problems) assert.match(code, /^[a-z_]+$/);
    }),
    { numRuns: 10_000 },
  );
});
