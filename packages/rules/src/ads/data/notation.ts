/**
 * The small language in which the word lists are written: regular expressions where white space counts for nothing,
 * and where `{name}` is a list, `#` a number, `~` up to six more characters of the clause (`~{9}` up to nine), `≈` up
 * to sixteen of the sentence, `^` and `$` where a clause begins and ends. Numbers are digits when a pattern sees them:
 * 三个月 is 3个月.
 */
import type { AdCode } from '../ad.ts';
import type { Phrasebook, WordRule } from '../words.ts';
import { Screen } from './screen.ts';

/** A {@link WordRule} as it is written down. */
export interface Phrases {
  readonly code: AdCode;
  readonly lawful: readonly string[];
  readonly find: readonly string[];
  readonly unless?: readonly string[];
  readonly lawfulIn?: Regional;
}

/** More lawful phrases for regions whose division code `region` matches. */
interface Regional {
  readonly region: RegExp;
  readonly phrases: readonly string[];
}

export type Lists = Readonly<Record<string, string>>;

const CLAUSE = '[^,;。!?\\n\\0]';
const SENTENCE = '[^;。!?\\n\\0]';
const SIGNS: Readonly<Record<string, string>> = {
  // A number as a whole: what must not follow it must not follow half of it.
  '#': '(?:\\d+(?:\\.\\d+)?(?!\\.?\\d))',
  '~': `${CLAUSE}{0,6}`,
  '≈': `${SENTENCE}{0,16}`,
  '^': '(?<![^ ,、;:。!?()\\n])',
  $: '(?=[ ,、;:。!?()\\n]|$)',
};

/** Two lists side by side may stand apart by a space or a line's end. */
const expand = (phrase: string, lists: Lists): string =>
  phrase
    .replace(/\s+/g, '')
    .replace(/\}\{(?=[a-z])/gi, '}[ \\n]?{')
    .replace(/\{([a-z]\w*)\}/gi, (_, name: string) => `(?:${expand(lists[name] ?? '', lists)})`);

const anyOf = (phrases: readonly string[], lists: Lists = {}): string =>
  expand(phrases.join('|'), lists)
    .replace(/([~≈])\{(\d+)\}/g, (_, sign, most) => `${sign === '~' ? CLAUSE : SENTENCE}{0,${most}}`)
    .replace(/(?<![[\\])[#~≈^$]/g, (sign) => SIGNS[sign] ?? sign);

const screen = new Screen();

export const book = (phrases: readonly string[], lists?: Lists): Phrasebook =>
  screen.book(anyOf(phrases, lists));

/** An entry as a whole. */
export const whole = (source: string): Phrasebook => screen.book(`^(?:${source.replace(/\s+/g, '')})$`);

function regional(lawful: readonly string[], there: Regional, lists: Lists): Phrasebook {
  const [elsewhere, both] = [book(lawful, lists), book([...there.phrases, ...lawful], lists)];
  return (text, regionCode) => (there.region.test(String(regionCode)) ? both : elsewhere)(text);
}

export function wordRule({ code, lawful, find, unless, lawfulIn }: Phrases, lists: Lists): WordRule {
  return {
    code,
    lawful: lawfulIn ? regional(lawful, lawfulIn, lists) : book(lawful, lists),
    find: book(find, lists),
    ...(unless && { unless: book(unless, lists) }),
  };
}
