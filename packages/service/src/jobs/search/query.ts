import { token, tradeMark } from './tokens.ts';
import { tradeNamed } from './trades.ts';
import { containing, pairsOf, wordsIn } from './words.ts';

/** One word of a question, as the database looks for it. */
export interface Word {
  /** For LIKE on `searched`, or on its first line alone. */
  readonly pattern: string;
  /** The same for the words of an ad that nobody has prepared: one of these is there. */
  readonly plainly: readonly string[];
  readonly inHeadline: boolean;
  /** Tokens that every ad with the word has. */
  readonly tokens: readonly string[];
}

export interface Question {
  /** What the ad must hold, all of it. */
  readonly wanted: readonly Word[];
  /** What it must not hold, none of it. */
  readonly unwanted: readonly Word[];
}

/** Nobody types more; each costs a look at every ad. */
const mostWords = 8;

/**
 * Reads what somebody typed. Words are divided by spaces and signs; a minus at the beginning of one turns it round.
 * 不要 does not: who types 不要经验 looks for work that asks for none. A question of signs alone asks for nothing.
 */
export function readQuestion(typed: string): Question {
  const wanted = new Map<string, Word>();
  const unwanted = new Map<string, Word>();
  for (const part of typed.normalize('NFKC').split(/\s+/)) {
    const words = /^[-−–—]/.test(part) ? unwanted : wanted;
    for (const word of wordsIn(part)) words.set(word, lookFor(word));
  }
  return {
    wanted: [...wanted.values()].slice(0, mostWords),
    unwanted: [...unwanted.values()].slice(0, mostWords),
  };
}

function lookFor(word: string): Word {
  const trade = tradeNamed(word);
  if (trade) {
    return {
      pattern: containing(tradeMark(trade.code)),
      plainly: trade.names.map(containing),
      inHeadline: false,
      tokens: [token.named(trade.code)],
    };
  }
  const isSingle = [...word].length === 1;
  return {
    pattern: containing(word),
    plainly: [containing(word)],
    // 工 or 厨 anywhere in an ad says nothing; in its title or trade it says what the work is.
    inHeadline: isSingle,
    tokens: isSingle ? [word] : [...new Set(pairsOf(word))],
  };
}
