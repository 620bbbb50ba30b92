/**
 * The ad's words without the tricks that get them past a reader (限*男, 押 金, 五十岁): one searchable text for all
 * fields, and for each of its characters the place where it stands in the ad.
 */
import type { Rewriting } from './words.ts';

export type TextField = 'title' | 'content' | 'conditions';

export interface Place {
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
}

export interface Plain {
  readonly text: string;
  /** Where a stretch of the text stands; none where it would cross two fields. */
  readonly locate: (start: number, end: number) => Place | undefined;
}

/** A text, and for each of its UTF-16 units where what it stands for begins and ends. */
interface Traced {
  readonly text: string;
  readonly at: readonly (readonly [start: number, end: number])[];
}

const FIELDS: readonly TextField[] = ['title', 'content', 'conditions'];

export function plain(ad: Readonly<Record<TextField, unknown>>, rewritings: readonly Rewriting[]): Plain {
  const read = FIELDS.map((field) => ({ field, ...plainField(ad[field], rewritings) }));
  const places = read.flatMap(({ field, at }) => [
    ...at.map(([start, end]) => ({ field, start, end })),
    undefined,
    undefined,
  ]);
  return {
    text: read.map(({ text }) => `${text}\n\n`).join(''),
    locate(start, end) {
      const [first, last] = [places[start], places[end - 1]];
      return first && last?.field === first.field ? { ...first, end: last.end } : undefined;
    },
  };
}

function plainField(value: unknown, rewritings: readonly Rewriting[]): Traced {
  const text = typeof value === 'string' ? value : '';
  const typed: Traced = { text, at: Array.from({ length: text.length }, (_, at) => [at, at + 1]) };
  return rewritings.reduce(rewrite, typed);
}

function rewrite({ text, at }: Traced, { find, by }: Rewriting): Traced {
  let done = 0;
  let written = '';
  const places: (readonly [number, number])[] = [];
  const keep = (end: number): void => {
    written += text.slice(done, end);
    for (const place of at.slice(done, end)) places.push(place);
  };
  for (const { 0: word, index } of text.matchAll(find)) {
    const end = index + word.length;
    const twin = by(word, `${text.slice(Math.max(0, index - 2), index)}\0${text.slice(end, end + 3)}`);
    if (twin === word) continue;
    keep(index);
    done = end;
    written += twin;
    const whole = [at[index]?.[0] ?? 0, at[end - 1]?.[1] ?? 0] as const;
    for (let unit = 0; unit < twin.length; unit++) places.push(whole);
  }
  keep(text.length);
  return { text: written, at: places };
}
