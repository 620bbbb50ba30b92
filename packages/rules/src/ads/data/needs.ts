/** Reads off a regular expression, as far as the word lists use them, which characters a text needs to match it. */

/** Codes of characters, or of pairs of them that stand side by side. */
type Characters = ReadonlySet<number>;
/** A text must hold one of each of these sets. */
type Needs = readonly Characters[];

/** No character has the code of a pair. */
export const pair = (first: number, second: number): number => first * 0x10000 + second;

const DIGITS: Characters = new Set(Array.from('0123456789', (digit) => digit.charCodeAt(0)));
/** Classes that hold more, and all that say what must not be, are met by nearly every text. */
const WIDEST = 1000;
const PAIRS = 64;
const CONTROLS: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, 0: 0 };
const ANY: Characters = new Set(Array.from({ length: WIDEST + 1 }, (_, code) => code));

/** The branches of a pattern's outermost alternation. */
export function branches(source: string): string[] {
  const reader = new Reader(source);
  const parts: string[] = [];
  for (let start = 0; start <= source.length; start = ++reader.at) {
    reader.sequence();
    parts.push(source.slice(start, reader.at));
  }
  return parts;
}

export const needsOf = (branch: string): Needs => new Reader(branch).sequence();

const pairs = (before: Characters, here: Characters): Characters =>
  new Set([...before].flatMap((first) => [...here].map((second) => pair(first, second))));

/** A given pair is rarer in a text than a given character. */
const commonness = (set: Characters): number =>
  set.size * ([...set].some((code) => code < 0x10000) ? PAIRS : 1);

class Reader {
  at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** One branch, up to its `|`, its `)` or the end. */
  sequence(): Needs {
    const needs: Characters[] = [];
    let before: Characters | undefined;
    while (this.at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.at))) {
      const grouped = this.#source.charAt(this.at) === '(';
      const atom = this.#atom();
      const quantifier = this.#quantifier();
      if (!/^(?:[?*]|\{0)/.test(quantifier)) needs.push(...atom);
      const here = grouped || quantifier ? undefined : atom[0];
      if (before && here && before.size * here.size <= PAIRS) needs.push(pairs(before, here));
      before = here;
    }
    return needs.filter(({ size }) => size <= WIDEST).sort((a, b) => commonness(a) - commonness(b));
  }

  #skip(sign: string): boolean {
    const is = this.#source.startsWith(sign, this.at);
    if (is) this.at += sign.length;
    return is;
  }

  #atom(): Needs {
    if (this.#skip('(')) return this.#group();
    if (this.#skip('[')) return [this.#class()];
    return this.#skip('^') || this.#skip('$') || this.#skip('.') ? [] : [this.#character()];
  }

  #quantifier(): string {
    const [quantifier = ''] =
      /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.at, this.at + 12)) ?? [];
    this.at += quantifier.length;
    return quantifier;
  }

  /** Of several branches any may match: what is needed is one of what each needs most. */
  #group(): Needs {
    const denied = this.#skip('?!') || this.#skip('?<!');
    if (!denied && !['?:', '?=', '?<='].some((sign) => this.#skip(sign)) && this.#skip('?<'))
      this.at = this.#source.indexOf('>', this.at) + 1;
    const all = [this.sequence()];
    while (this.#skip('|')) all.push(this.sequence());
    this.at++;
    const [only = [], ...others] = denied ? [] : all;
    if (others.length === 0) return only;
    return [new Set(all.flatMap(([most = ANY]) => [...most]))];
  }

  #class(): Characters {
    const negated = this.#skip('^');
    const set = new Set<number>();
    while (!this.#skip(']')) {
      const characters = this.#character();
      const [from = 0] = characters;
      const [to = 0] = !this.#source.startsWith('-]', this.at) && this.#skip('-') ? this.#character() : [];
      if (to - from > WIDEST) return this.#restOfClass();
      for (let code = from; code <= to; code++) set.add(code);
      for (const code of characters) set.add(code);
    }
    return negated ? ANY : set;
  }

  #restOfClass(): Characters {
    while (!this.#skip(']')) this.#character();
    return ANY;
  }

  #character(): Characters {
    if (!this.#skip('\\')) return new Set([this.#source.charCodeAt(this.at++)]);
    const sign = this.#source.charAt(this.at++);
    const digits = { u: 4, x: 2 }[sign];
    if (digits !== undefined) {
      const code = parseInt(this.#source.slice(this.at, this.at + digits), 16);
      this.at += digits;
      return new Set([code]);
    }
    if (sign === 'd') return DIGITS;
    if (/[a-zA-Z]/.test(sign) && !(sign in CONTROLS)) return ANY;
    return new Set([CONTROLS[sign] ?? sign.charCodeAt(0)]);
  }
}
