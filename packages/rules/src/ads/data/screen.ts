/**
 * Thousands of phrases are looked for in each ad, and few can stand in it: a phrase needs certain characters, and most
 * of them are not there. Only phrases whose needs an ad meets are tried on it.
 */
import type { Phrasebook } from '../words.ts';
import { branches, needsOf, pair } from './needs.ts';

interface Phrase {
  readonly pattern: RegExp;
  /** Numbers of the sets of characters and of pairs of which a text must hold one each. */
  readonly needs: readonly number[];
}

interface Match {
  readonly pattern: RegExp;
  readonly match: RegExpExecArray;
}

export class Screen {
  readonly #numbers = new Map<string, number>();
  readonly #setsOf = new Map<number, number[]>();
  #text = '';
  #met = new Uint8Array();

  /** The branches of a pattern as one rule: where two match at the same place, the one written first counts. */
  book(source: string): Phrasebook {
    const phrases = branches(source).map((branch): Phrase => ({
      pattern: new RegExp(branch, 'g'),
      needs: needsOf(branch).map((set) => this.#number(set)),
    }));
    return (text) => {
      const met = this.#read(text);
      return matches(
        phrases.filter(({ needs }) => needs.every((set) => met[set] === 1)),
        text,
      );
    };
  }

  #number(set: ReadonlySet<number>): number {
    const key = [...set].sort((a, b) => a - b).join();
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    if (number < this.#numbers.size) return number;
    this.#numbers.set(key, number);
    for (const character of set) {
      const sets = this.#setsOf.get(character) ?? [];
      sets.push(number);
      this.#setsOf.set(character, sets);
    }
    return number;
  }

  /** By the number of each set, whether the text holds one of its characters: many books read one text in turn. */
  #read(text: string): Uint8Array {
    if (text === this.#text && this.#met.length === this.#numbers.size) return this.#met;
    const met = new Uint8Array(this.#numbers.size);
    for (let at = 0, before = 0; at < text.length; at++) {
      const here = text.charCodeAt(at);
      for (const code of [here, pair(before, here)])
        for (const set of this.#setsOf.get(code) ?? []) met[set] = 1;
      before = here;
    }
    this.#text = text;
    this.#met = met;
    return met;
  }
}

/** From the left, none inside another, as if the phrases were the branches of one pattern. */
function matches(phrases: readonly Phrase[], text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let open = phrases.flatMap(({ pattern }) => next(pattern, text, 0));
  for (let [first] = open; first; [first] = open) {
    for (const other of open) if (other.match.index < first.match.index) first = other;
    found.push(first.match);
    const end = first.match.index + Math.max(1, first.match[0].length);
    open = open.flatMap((one) => (one.match.index < end ? next(one.pattern, text, end) : one));
  }
  return found;
}

function next(pattern: RegExp, text: string, from: number): Match[] {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? [{ pattern, match }] : [];
}
