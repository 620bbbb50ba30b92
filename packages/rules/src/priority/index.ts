/**
 * Whom a station proposes first for a job (优先扶持): trade, then hardship tier with consent, distance and wait.
 * The explanation is for staff and its reading is logged; an employer gets {@link employerView} and nothing else.
 */
import type { Schemas } from '@yizhan/contract';
import { aBoolean, aDate, aNumber, aSource, aText, fields, inspect, listOf, nullable } from '../checks.ts';
import { daysBetween } from '../dates/index.ts';
import { answer, type Result } from '../problem.ts';

export interface Candidate {
  readonly id: string;
  readonly trades: readonly string[];
  /** Null where no place is known. */
  readonly distanceMetres: number | null;
  /** First day without work; null where unknown or at work. */
  readonly waitingSinceOn: string | null;
  readonly flags: readonly HardshipFlag[];
}

export interface HardshipFlag {
  /** Id of a category in the profile; others are ignored. */
  readonly category: string;
  /** Whether the separate consent to use it stands today. */
  readonly consented: boolean;
}

export interface JobNeed {
  /** One of these is enough. */
  readonly trades: readonly string[];
  /** Day of the decision, from which waiting is counted. */
  readonly on: string;
}

/** What was looked at, in the order in which it decides. */
export type RankingStep =
  | { readonly step: 'trade'; readonly matched: readonly string[] }
  | HardshipStep
  | { readonly step: 'distance'; readonly metres: number | null }
  | { readonly step: 'waiting'; readonly days: number | null };

export interface HardshipStep {
  readonly step: 'hardship';
  /** Best tier of the categories that count; null for none. */
  readonly tier: string | null;
  readonly rank: number | null;
  readonly categories: readonly { readonly id: string; readonly source: Schemas['Source'] }[];
  /** Categories that rest on sensitive data whose use is not consented to; they count for nothing. */
  readonly withoutConsent: readonly string[];
}

export interface Ranking {
  readonly ranked: readonly { readonly id: string; readonly steps: readonly RankingStep[] }[];
  readonly excluded: readonly { readonly id: string; readonly reason: 'trade_mismatch' }[];
}

type Rule = {
  readonly tiers: readonly Schemas['HardshipTier'][];
  readonly categories: readonly Schemas['HardshipCategory'][];
};

const tier = fields({ id: aText, rank: aNumber(-1_000_000, 1_000_000) });
const category = fields({
  id: aText,
  tier: aText,
  needsConsent: aBoolean,
  waitDays: nullable(aNumber(0, 100_000)),
  source: aSource,
});
const candidate = fields({
  id: aText,
  trades: listOf(aText),
  distanceMetres: nullable(aNumber(0, 30_000_000)),
  waitingSinceOn: nullable(aDate),
  flags: listOf(fields({ category: aText, consented: aBoolean })),
});
const shape = {
  on: aDate,
  trades: listOf(aText),
  candidates: listOf(candidate),
  rule: nullable(fields({ tiers: listOf(tier), categories: listOf(category) })),
};

/**
 * Orders `candidates` for a job by the profile's hardship rule. Of two in one tier the nearer comes first, then who
 * waits longer, then who stands first in the list; what is unknown comes last.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  job: JobNeed,
  rule: Rule | null,
): Result<Ranking> {
  const refused = inspect(shape, { ...job, candidates, rule });
  if (refused) return refused;
  const judged = candidates.map((candidate) => {
    const matched = job.trades.filter((trade) => candidate.trades.includes(trade));
    const waited = daysBetween(candidate.waitingSinceOn ?? '', job.on);
    const days = waited === null ? null : Math.max(0, waited);
    return { candidate, matched, days, hardship: hardshipStep(candidate, days, rule) };
  });
  const order = judged
    .filter(({ matched }) => matched.length > 0)
    .sort(
      (a, b) =>
        lastIfNull(a.hardship.rank) - lastIfNull(b.hardship.rank) ||
        lastIfNull(a.candidate.distanceMetres) - lastIfNull(b.candidate.distanceMetres) ||
        (b.days ?? -1) - (a.days ?? -1),
    );
  return answer({
    ranked: order.map(({ candidate, matched, days, hardship }) => ({
      id: candidate.id,
      steps: [
        { step: 'trade', matched },
        hardship,
        { step: 'distance', metres: candidate.distanceMetres },
        { step: 'waiting', days },
      ],
    })),
    excluded: judged
      .filter(({ matched }) => matched.length === 0)
      .map(({ candidate }) => ({ id: candidate.id, reason: 'trade_mismatch' })),
  });
}

/** All that an employer may see of a ranking: who, in which order. Nobody, where it is no ranking. */
export function employerView(ranking: Ranking): readonly string[] {
  const refused = inspect({ ranked: listOf(fields({ id: aText })) }, { ...ranking });
  return refused ? [] : ranking.ranked.map(({ id }) => id);
}

function hardshipStep({ flags }: Candidate, days: number | null, rule: Rule | null): HardshipStep {
  const claimed = (rule?.categories ?? []).filter(({ id, waitDays }) =>
    waitDays === null ? flags.some(({ category }) => category === id) : days !== null && days >= waitDays,
  );
  const consented = ({ id, needsConsent }: Schemas['HardshipCategory']): boolean =>
    !needsConsent || flags.some((flag) => flag.category === id && flag.consented);
  const counted = claimed.filter(consented);
  const tiers = (rule?.tiers ?? []).filter(({ id }) => counted.some(({ tier }) => tier === id));
  const best = tiers.sort((a, b) => a.rank - b.rank)[0];
  return {
    step: 'hardship',
    tier: best?.id ?? null,
    rank: best?.rank ?? null,
    categories: counted.map(({ id, source }) => ({ id, source })),
    withoutConsent: claimed.filter((category) => !consented(category)).map(({ id }) => id),
  };
}

/** Beyond every distance and rank, and still a number: two unknowns are equal. */
const lastIfNull = (value: number | null): number => value ?? Number.MAX_SAFE_INTEGER;
