import { aNumber, aText, fields, inspect, listOf, oneOf, optional } from '../checks.ts';
import { answer, type Problem, type Result } from '../problem.ts';
import { LARGEST_MM, specShape, type PlaqueSpec } from './check.ts';
import {
  escaped,
  isChinese,
  isVertical,
  printable,
  setText,
  type Box,
  type PlaqueText,
} from './lettering.ts';

export interface PlaqueDrawing {
  /** One or two scripts. Mongolian stands to the left of Chinese, Tibetan above it. */
  readonly texts: readonly PlaqueText[];
  /** Landscape by default. Ignored where the spec says how the plaque hangs. */
  readonly orientation?: 'landscape' | 'portrait';
  /** The longer and the shorter side. Ignored where the spec has measures, needed where it has none. */
  readonly longMm?: number;
  readonly shortMm?: number;
}

const LONGEST_TEXT = 60;

/** The layout in parts of the shorter side, of the width beside, and of the height below. */
const MARGIN = 0.08;
const LARGEST_LETTER = 0.3;
const SIDE_COLUMN = 0.24;
const TOP_BAND = 0.42;

const shape = {
  spec: specShape,
  texts: listOf(fields({ tag: aText, text: aText })),
  orientation: optional(oneOf('landscape', 'portrait')),
};

/**
 * Draws a plaque in its true size as SVG: the face, the fold around it as a dashed line, and the words in one or two
 * scripts, all in the current colour. The letters are those of the fonts at hand: the drawings that fix their form
 * are not public.
 */
export function drawPlaque(spec: PlaqueSpec, drawing: PlaqueDrawing): Result<string> {
  const refused = inspect(shape, { ...drawing, spec });
  if (refused) return refused;
  const problems = [...textProblems(spec, drawing.texts), ...sizeProblems(spec, drawing)];
  if (problems.length > 0) return { ok: false, problems };
  const { width, height, fold } = measures(spec, drawing);
  const shorter = Math.min(width, height);
  // Chinese comes last, to the right of the other script or below it.
  const texts = [...drawing.texts].sort((a, b) => Number(isChinese(a.tag)) - Number(isChinese(b.tag)));
  const places = layOut(texts, width, height, shorter * MARGIN);
  const words = places.map(([text, box]) => setText(text, box, shorter * LARGEST_LETTER));
  const outline = [-fold, -fold, width + 2 * fold, height + 2 * fold] as const;
  return answer(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" role="img"',
      ` width="${outline[2]}mm" height="${outline[3]}mm" viewBox="${outline.join(' ')}">`,
      `<title>${drawing.texts.map(({ text }) => escaped(text)).join(' ')}</title>`,
      `<g fill="none" stroke="currentColor">${rectangle(outline, ' stroke-dasharray="8 4"')}`,
      `${rectangle([0, 0, width, height])}</g>`,
      `<g fill="currentColor" text-anchor="middle">${words.join('')}</g></svg>`,
    ].join(''),
  );
}

function textProblems({ scripts }: PlaqueSpec, texts: readonly PlaqueText[]): Problem[] {
  if (texts.length === 0) return [{ pointer: '/texts', code: 'required' }];
  if (texts.length > 2) return [{ pointer: '/texts', code: 'too_many', params: { maximum: 2 } }];
  return texts.flatMap(({ tag, text }, at) => {
    const problems: Problem[] = [];
    const fault = (field: string, code: string, params?: Problem['params']): void => {
      problems.push({ pointer: `/texts/${at}/${field}`, code, ...(params && { params }) });
    };
    if (!scripts.includes(tag)) fault('tag', 'not_an_option', { options: scripts.join(', ') });
    if (printable(text).trim() === '') fault('text', 'required');
    if ([...text].length > LONGEST_TEXT) fault('text', 'too_long', { maximum: LONGEST_TEXT });
    return problems;
  });
}

function sizeProblems({ dimensions }: PlaqueSpec, { longMm, shortMm }: PlaqueDrawing): Problem[] {
  const sides = { longMm, shortMm };
  if (dimensions) return [];
  return Object.entries(sides).flatMap(([field, side]) => {
    if (side === undefined) return [{ pointer: `/${field}`, code: 'required' }];
    return aNumber(1, LARGEST_MM)(side, `/${field}`);
  });
}

function measures(
  { dimensions }: PlaqueSpec,
  drawing: PlaqueDrawing,
): { readonly width: number; readonly height: number; readonly fold: number } {
  const { longMm: long = 1, shortMm: short = 1 } = dimensions ?? drawing;
  const fixed = dimensions?.orientation ?? 'either';
  const portrait = (fixed === 'either' ? drawing.orientation : fixed) === 'portrait';
  const [width, height] = portrait ? [short, long] : [long, short];
  return { width, height, fold: dimensions?.foldMm ?? 0 };
}

function layOut(
  [first, second]: readonly PlaqueText[],
  width: number,
  height: number,
  margin: number,
): (readonly [PlaqueText, Box])[] {
  const inner = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  if (!first) return [];
  if (!second) return [[first, inner]];
  if (isVertical(first.tag)) {
    const column = inner.width * SIDE_COLUMN;
    const left = column + margin;
    const beside = { ...inner, x: inner.x + left, width: inner.width - left };
    return [
      [first, { ...inner, width: column }],
      [second, beside],
    ];
  }
  const band = inner.height * TOP_BAND;
  const below = { ...inner, y: inner.y + band, height: inner.height - band };
  return [
    [first, { ...inner, height: band }],
    [second, below],
  ];
}

const rectangle = ([x, y, width, height]: readonly [number, number, number, number], more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${more}/>`;
