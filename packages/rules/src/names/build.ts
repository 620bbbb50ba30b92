import { aText, inspect, optional } from '../checks.ts';
import { answer, type Problem, type Result } from '../problem.ts';
import { GENERAL, grammarShape, SHORTEST_PLACE, type NamedRegion, type NamingGrammar } from './check.ts';

export interface NameParts {
  /** The regions that the facility lies in, in any order. */
  readonly regions: readonly NamedRegion[];
  /** Where within the region: 站前街道北环. */
  readonly place?: string;
  /** 综合, or a trade. */
  readonly sector?: string;
}

const DEPTH = ['country', 'province', 'city', 'county', 'town', 'village'];

const shape = { ...grammarShape, place: optional(aText), sector: optional(aText) };

/** Puts a proper name together. Of the levels that a region part allows, the deepest that is known is written. */
export function buildName(grammar: NamingGrammar, parts: NameParts): Result<string> {
  const refused = inspect(shape, { grammar, ...parts });
  if (refused) return refused;
  const problems: Problem[] = [];
  const mayBeGeneral = grammar.tokens.some(({ kind }) => kind === 'sector');
  const words = grammar.tokens.map((token) => {
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'region') {
      const name = deepest(parts.regions, token.levels);
      if (name === '' && token.required) problems.push(missing('/regions', token.label));
      return name;
    }
    const text = (parts[token.kind] ?? '').replace(/\s/g, '');
    const telling = token.kind === 'place' && mayBeGeneral ? text.replace(GENERAL, '') : text;
    if (telling === '' && token.required) problems.push(missing(`/${token.kind}`, token.label));
    else if (text !== '' && [...telling].length < SHORTEST_PLACE)
      problems.push({ pointer: `/${token.kind}`, code: 'too_short', params: { minimum: SHORTEST_PLACE } });
    return text;
  });
  return problems.length > 0 ? { ok: false, problems } : answer(words.join(''));
}

const missing = (pointer: string, part: string): Problem => ({ pointer, code: 'required', params: { part } });

function deepest(regions: readonly NamedRegion[], levels: readonly string[]): string {
  const fitting = regions.filter(({ level }) => levels.includes(level));
  return fitting.sort((a, b) => DEPTH.indexOf(b.level) - DEPTH.indexOf(a.level))[0]?.name ?? '';
}
