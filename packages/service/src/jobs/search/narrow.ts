import type { Matching } from './filters.ts';
import type { Shares } from './shares.ts';
import { token } from './tokens.ts';

export interface Narrowed {
  /** With the tokens whose lists are worth reading; all others are left to the conditions. */
  readonly match: Matching;
  /** Which part of the open ads matches, as if its conditions were independent. */
  readonly share: number;
  /** How many ads could be read in the time that the lists and what they leave take; without bound if nobody knows. */
  readonly cost: number;
}

/** Reading and judging an ad costs about as much as this many entries of a token's list. */
const entriesPerAd = 100;

/** Pairs of one word come together: beyond the rarest, each spares about this part of the ads. */
const sparedByMore = 0.1;

interface List {
  readonly tokens: readonly string[];
  readonly isAny: boolean;
  readonly condition: number;
  readonly share: number;
}

/** From the rarest list on, each is read as long as it spares more ads than it costs entries. */
export function narrowest(match: Matching, shares: Shares | null): Narrowed {
  if (!shares) return { match: withoutBroad(match), share: 1, cost: Infinity };
  const chosen: List[] = [];
  const seen = new Set<number>();
  let share = 1;
  let left = 1;
  let entries = 0;
  for (const list of listsOf(match, shares)) {
    const isFirst = !seen.has(list.condition);
    seen.add(list.condition);
    if (isFirst) share *= list.share;
    const spared = left * (isFirst ? 1 - list.share : sparedByMore);
    const isWorthIt = spared * entriesPerAd > list.share;
    if (chosen.length > 0 && !isWorthIt) continue;
    chosen.push(list);
    entries += list.share;
    if (isFirst) left *= list.share;
  }
  const tokensOf = (isAny: boolean) =>
    chosen.filter((list) => list.isAny === isAny).map(({ tokens }) => tokens);
  return {
    match: { ...match, all: tokensOf(false), any: tokensOf(true), broad: [] },
    share,
    cost: shares.open * (left + entries / entriesPerAd),
  };
}

/** The rarest first. */
function listsOf({ all, any, broad }: Matching, shares: Shares): List[] {
  const held = [...all, ...broad.map((each) => [each])].flatMap((tokens, condition) =>
    tokens.map((each) => ({ tokens: [each], isAny: false, condition, share: shares.of(each) })),
  );
  const alternatives = any.map((tokens, index) => {
    const sum = tokens.reduce((total, each) => total + shares.of(each), 0);
    return { tokens, isAny: true, condition: -1 - index, share: Math.min(1, sum) };
  });
  return [...held, ...alternatives].toSorted((a, b) => a.share - b.share);
}

/** Beside any other token a broad one costs the index more than it spares the table. */
function withoutBroad({ conditions, all, any, broad }: Matching): Matching {
  const isNarrow = all.length + any.length > 0;
  return { conditions, all: isNarrow ? all : broad.map((each) => [each]), any, broad: [] };
}

/** Which part of the ads of this region matches. */
export const shareIn = (region: string | null, { share }: Narrowed, shares: Shares | null): number =>
  region === null || !shares ? share : Math.min(1, share / shares.of(token.region(region)));
