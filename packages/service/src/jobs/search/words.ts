/**
 * How text becomes comparable: full width as half width, capitals as small letters, signs as gaps. Both the ads and
 * the questions go through this, in Node and in the page alike.
 */

/** Runs of letters and digits, whatever the script; a point between digits belongs to them (1.5吨). */
const run = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})\.(?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;

export const wordsIn = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(run) ?? [];

/** Every pair of neighbouring characters of a word; none of a single character. */
export function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** A pattern for LIKE that finds this text anywhere. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
