/** Words of a plaque set into a box of millimetres, as SVG text. */

export interface PlaqueText {
  /** One of the spec's `scripts`, such as `zh-Hans`. */
  readonly tag: string;
  /** A new line breaks it. */
  readonly text: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Script {
  /** Fonts of the machine that prints; none is fetched. */
  readonly fonts: string;
  readonly lineHeight: number;
}

const CHINESE: Script = {
  fonts: "'Source Han Sans SC','Noto Sans CJK SC','Microsoft YaHei',SimHei,sans-serif",
  lineHeight: 1.3,
};
const MONGOLIAN: Script = { fonts: "'Noto Sans Mongolian','Mongolian Baiti',serif", lineHeight: 1.3 };
const TIBETAN: Script = { fonts: "'Noto Serif Tibetan','Microsoft Himalaya',serif", lineHeight: 1.8 };

const scriptOf = (tag: string): Script =>
  isVertical(tag) ? MONGOLIAN : tag.startsWith('bo') ? TIBETAN : CHINESE;

export const isVertical = (tag: string): boolean => tag.startsWith('mn-Mong');
export const isChinese = (tag: string): boolean => scriptOf(tag) === CHINESE;

/** What XML can hold of a text. */
export const printable = (text: string): string =>
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu, '');

export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Lines as large as the box and the script's line height allow, centred in it. */
export function setText({ tag, text }: PlaqueText, box: Box, largest: number): string {
  const script = scriptOf(tag);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const vertical = isVertical(tag);
  const [along, across] = vertical ? [box.height, box.width] : [box.width, box.height];
  const longest = Math.max(...lines.map(ems));
  const size = Math.min(largest, along / longest, across / (lines.length * script.lineHeight));
  const spans = lines.map((line, at) => {
    const offset = (at - (lines.length - 1) / 2) * size * script.lineHeight;
    // Fonts draw Mongolian lying down: turned by a quarter it runs top to bottom, lines left to right, in every
    // renderer, while `writing-mode` on SVG text does not.
    const turn = vertical ? ' rotate(90)' : '';
    const [x, y] = [
      box.x + box.width / 2 + (vertical ? offset : 0),
      box.y + box.height / 2 + (vertical ? 0 : offset),
    ];
    return `<text dy=".35em" transform="translate(${millimetres(x)} ${millimetres(y)})${turn}">${escaped(line)}</text>`;
  });
  return `<g lang="${escaped(tag)}" font-family="${script.fonts}" font-size="${millimetres(size)}">${spans.join('')}</g>`;
}

/** Width of a line in units of the letter size; marks that sit on other letters take none. */
function ems(line: string): number {
  const width = [...line.replace(/\p{M}/gu, '')].reduce(
    (sum, character) =>
      sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff5e\u{20000}-\u{3ffff}]/u.test(character) ? 1 : 0.65),
    0,
  );
  return Math.max(1, width);
}

export const millimetres = (value: number): number => Math.round(value * 10) / 10;
