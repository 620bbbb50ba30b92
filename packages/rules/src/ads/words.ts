/** The words that the rules look for, as `@yizhan/rules/ads/data` holds them: they change faster than the rules. */
import type { AdCode, TextEntry } from './ad.ts';

/** Every stretch of the text in which one of its phrases stands, from the left, none inside another. */
export type Phrasebook = (text: string, regionCode?: string) => readonly RegExpExecArray[];

export interface AdWords {
  readonly rewritings: readonly Rewriting[];
  readonly amounts: AmountWords;
  readonly rules: readonly WordRule[];
  /** Work that nobody under 18 may do, looked for only in ads that are open to 16 and 17. */
  readonly restrictedWork: WordRule;
  readonly opensToMinors: WordRule;
  /** The clause that restricts it. */
  readonly minorsClause: string;
  /** Admissions that the ad is somebody else's. */
  readonly forwarded: WordRule;
  readonly cycles: readonly CycleWords[];
  /** What is said of pay days without saying when the wages are paid, and of a choice between several. */
  readonly noCycle: Phrasebook;
  readonly choice: RegExp;
  /** By field of the ad: what takes up its room and says nothing, white space left out. */
  readonly empty: Readonly<Record<TextEntry, Phrasebook>>;
}

export interface WordRule {
  readonly code: AdCode;
  /** Phrases that tempt and are lawful, some in some regions only: taken out before anything is looked for. */
  readonly lawful: Phrasebook;
  readonly find: Phrasebook;
  /** Words anywhere in the ad that make all of it lawful: the work that a statutory ban names. */
  readonly unless?: Phrasebook;
}

/** How often wages are paid, in days. */
export interface CycleWords {
  readonly days: number;
  /** The phrase says how many times so many days. */
  readonly counted?: true;
  readonly find: Phrasebook;
}

/** What is typed, and what it is read as: one step on the way from the ad's words to those that are searched. */
export interface Rewriting {
  readonly find: RegExp;
  /** @param around two characters before and three after the find, with `\0` in its place */
  readonly by: (found: string, around: string) => string;
}

/** How hours and pay are said; the groups of each pattern are named where it is written. */
export interface AmountWords {
  /** What says how much at the least where pay is negotiable. */
  readonly floor: RegExp;
  readonly pause: RegExp;
  readonly hours: RegExp;
  readonly wholeDay: RegExp;
  readonly clock: RegExp;
  readonly partOfDay: RegExp;
  readonly later: RegExp;
  readonly noon: RegExp;
  readonly restBefore: RegExp;
  readonly restAfter: RegExp;
  readonly daysFree: RegExp;
  readonly daysInTurn: RegExp;
  readonly daysWorked: RegExp;
  readonly daysInWeeks: readonly (readonly [find: RegExp, daysPerMonth: number])[];
  readonly hourlyRate: RegExp;
  readonly extra: RegExp;
  /** The first that finds something counts. */
  readonly yields: readonly RegExp[];
  readonly price: RegExp;
  /** The unit that is two of another, and the character for one half. */
  readonly double: string;
  readonly half: string;
}

/** What is taken out leaves a hole of its length, so that offsets hold and no phrase reaches across. */
export const without = (text: string, lawful: Phrasebook, regionCode?: string): string =>
  lawful(text, regionCode).reduce(
    (rest, { 0: { length }, index }) =>
      rest.slice(0, index) + '\0'.repeat(length) + rest.slice(index + length),
    text,
  );
