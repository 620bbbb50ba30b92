import type { Schemas } from '@yizhan/contract';
import { aText, aWhole, fields, inspect, listOf, oneOf } from '../checks.ts';
import { answer, type Result } from '../problem.ts';
import { groupBy } from './grouping.ts';
import { quotient } from './rounding.ts';

export interface Demand {
  readonly job: string;
  readonly industry: string;
  /** People wanted. */
  readonly headcount: number;
}

/** One registration; a person who seeks several jobs has several. */
export interface Seeker {
  /** Whatever is the same for one person at every station, such as a keyed hash. */
  readonly person: string;
  readonly job: string;
  readonly industry: string;
}

export interface Ratio {
  readonly demand: number;
  /** Persons, each counted once. */
  readonly seekers: number;
  /** 求人倍率, demand divided by seekers; null where nobody seeks (无求职登记), never infinite. */
  readonly ratio: number | null;
}

export interface RatioTable {
  readonly by: 'industry' | 'job';
  /** In the order of their keys, whatever the order of the input. */
  readonly rows: readonly (Ratio & { readonly key: string })[];
}

const shape = {
  decimals: aWhole(0, 4),
  by: listOf(oneOf('industry', 'job')),
  demand: listOf(fields({ job: aText, industry: aText, headcount: aWhole(0, 1_000_000) })),
  seekers: listOf(fields({ person: aText, job: aText, industry: aText })),
};

/**
 * 求人倍率 by industry and job for the registrations of one period. A person who registered for several jobs is in
 * the row of each and once in the total, which is therefore no sum of the rows.
 */
export function demandRatios(
  demand: readonly Demand[],
  seekers: readonly Seeker[],
  rule: Readonly<Pick<Schemas['RatioStatistic'], 'decimals'>> & { readonly by: readonly RatioTable['by'][] },
): Result<{ readonly tables: readonly RatioTable[]; readonly total: Ratio }> {
  const refused = inspect(shape, { ...rule, demand, seekers });
  if (refused) return refused;
  const count = (wanted: readonly Demand[], seeking: readonly Seeker[]): Ratio => {
    const demanded = wanted.reduce((sum, { headcount }) => sum + headcount, 0);
    const persons = new Set(seeking.map(({ person }) => person)).size;
    return { demand: demanded, seekers: persons, ratio: quotient(demanded, persons, rule.decimals) };
  };
  const tables = rule.by.map((by): RatioTable => {
    const wanted = groupBy(demand, (entry) => entry[by]);
    const seeking = groupBy(seekers, (seeker) => seeker[by]);
    const keys = [...new Set([...wanted.keys(), ...seeking.keys()])].sort();
    return {
      by,
      rows: keys.map((key) => ({ key, ...count(wanted.get(key) ?? [], seeking.get(key) ?? []) })),
    };
  });
  return answer({ tables, total: count(demand, seekers) });
}
