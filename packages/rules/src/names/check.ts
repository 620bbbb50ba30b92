import type { Schemas } from '@yizhan/contract';
import { aBoolean, aText, fields, inspect, listOf, variant } from '../checks.ts';
import { answer, type Problem, type Result } from '../problem.ts';
import { readText } from '../text.ts';

export type NamingGrammar = Schemas['NamingGrammar'];
type NamingToken = Schemas['NamingToken'];

/** A region that the facility lies in; rows of the contract's regions fit. */
export interface NamedRegion {
  readonly level: string;
  readonly name: string;
}

/** A name that does not keep the grammar. Where the document says 原则上, the profile makes it a warning. */
export interface NameFinding extends Problem {
  readonly code: 'naming_pattern';
  readonly severity: Schemas['NamingSeverity'];
  /** The parts that are not there, in the document's words and order. */
  readonly missing: readonly string[];
  /** Words that are there, but not where they belong. */
  readonly misplaced: readonly string[];
}

/** Characters that free words need to say where a place is. */
export const SHORTEST_PLACE = 2;

/**
 * How region names end, for callers that do not know where the facility lies. 市场 is no city, 小区 and 园区 are no
 * districts; 梅县区 is one name.
 */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  province: /^.{2,7}?(?:省|自治区|市(?!场))/u,
  city: /^.{1,9}?(?:市(?!场)|自治州|地区|盟)/u,
  county: /^.{1,9}?(?:县区?|旗|市(?!场)|(?<![小社园校厂街景])区)/u,
  town: /^.{1,9}?(?:街道|镇|乡|苏木)/u,
  village: /^.{1,9}?(?:社区|村|嘎查)/u,
};

const token = { label: aText, required: aBoolean };
const region = fields({ level: aText, name: aText });
export const grammarShape = {
  grammar: fields({
    pattern: aText,
    severity: aText,
    tokens: listOf(
      variant({
        literal: { text: aText, required: aBoolean },
        region: { ...token, levels: listOf(aText) },
        place: token,
        sector: token,
      }),
    ),
  }),
  regions: listOf(region),
};

/**
 * Holds a facility's name against the local grammar. Answers null where the name keeps it, otherwise one finding
 * that says which parts are missing. Give the regions that the facility lies in: without them a region is known only
 * by how its name ends.
 */
export function checkName(
  name: unknown,
  grammar: NamingGrammar,
  regions: readonly NamedRegion[] = [],
  pointer = '',
): Result<NameFinding | null> {
  const refused = inspect(grammarShape, { grammar, regions });
  if (refused) return refused;
  const text = readText(name, pointer);
  if (!text.ok) return text;
  const { missing, misplaced } = compare(text.value.replace(/\s/g, ''), grammar.tokens, regions);
  const parts = [...missing, ...misplaced];
  if (parts.length === 0) return answer(null);
  return answer({
    pointer,
    code: 'naming_pattern',
    params: { parts: parts.join('、'), pattern: grammar.pattern },
    severity: grammar.severity,
    missing,
    misplaced,
  });
}

const isFree = ({ kind }: NamingToken): boolean => kind === 'place' || kind === 'sector';
const labelOf = (token: NamingToken): string => (token.kind === 'literal' ? token.text : token.label);

/** Fixed parts are taken off both ends; what is left between them has to be long enough for the free ones. */
function compare(
  name: string,
  tokens: readonly NamingToken[],
  regions: readonly NamedRegion[],
): Pick<NameFinding, 'missing' | 'misplaced'> {
  const tailFrom = Math.max(1, tokens.findLastIndex(({ kind }) => kind !== 'literal') + 1);
  const headTo = tokens.slice(0, tailFrom).findIndex(isFree);
  const head = tokens.slice(0, headTo < 0 ? tailFrom : headTo);
  const middle = tokens.slice(head.length, tailFrom);
  const found = new Set<NamingToken>();
  let rest = name;
  for (const token of tokens.slice(tailFrom).reverse())
    if (token.kind === 'literal' && rest.endsWith(token.text)) {
      rest = rest.slice(0, -token.text.length);
      found.add(token);
    }
  for (const token of head) {
    const words = opening(rest, token, regions);
    rest = rest.slice(words.length);
    if (words !== '') found.add(token);
  }
  const misplaced: string[] = [];
  for (const token of tokens)
    if (token.kind === 'literal' && !found.has(token) && rest.includes(token.text)) {
      rest = rest.replace(token.text, '');
      found.add(token);
      misplaced.push(token.text);
    }
  for (const token of freeWords(rest, middle)) found.add(token);
  if (middle.length === 0 && rest !== '') misplaced.push(rest);
  return {
    missing: tokens.filter((token) => token.required && !found.has(token)).map(labelOf),
    misplaced,
  };
}

/** The words of a fixed part that the text begins with, or none. */
function opening(text: string, token: NamingToken, regions: readonly NamedRegion[]): string {
  if (token.kind === 'literal') return text.startsWith(token.text) ? token.text : '';
  if (token.kind !== 'region') return '';
  const levels: readonly string[] = token.levels;
  const names = regions.filter(({ level }) => levels.includes(level)).map(({ name }) => name);
  if (names.length > 0)
    return names.filter((name) => text.startsWith(name)).sort((a, b) => b.length - a.length)[0] ?? '';
  for (const level of levels) {
    const words = Object.hasOwn(ENDINGS, level) ? ENDINGS[level]?.exec(text)?.[0] : undefined;
    if (words !== undefined) return words;
  }
  return '';
}

/** Says what a market is, not where. */
export const GENERAL = /综合性?$/u;

/** The free parts that the words suffice for. Of sectors only 综合 is recognised: a trade looks like any place. */
function freeWords(words: string, tokens: readonly NamingToken[]): NamingToken[] {
  const sector = GENERAL.test(words) ? tokens.find(({ kind }) => kind === 'sector') : undefined;
  let left = [...(sector ? words.replace(GENERAL, '') : words)].length;
  return tokens.filter((token) => {
    if (token === sector) return true;
    if (!token.required || left < SHORTEST_PLACE) return false;
    left -= SHORTEST_PLACE;
    return true;
  });
}
