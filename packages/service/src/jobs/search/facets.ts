import { sql, type SQL } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import type { Queries } from '../../database/database.ts';
import { codesWithin, regionOf, regionsBelow } from '../../regions/regions.ts';
import { shanghaiDay } from '../../time.ts';
import { stations } from '../../stations/tables.ts';
import { jobs } from '../tables.ts';
import {
  allOf,
  hasHours,
  matching,
  startsWithin,
  startTokens,
  textArray,
  type JobFilters,
} from './filters.ts';
import { narrowest } from './narrow.ts';
import { token } from './tokens.ts';
import { tradeByCode, trades } from './trades.ts';
import { hasTokens, newestWindow, published, tokenConditions, withTokens } from './windows.ts';

/** A figure that is this high means so many or more. */
const countLimit = 500;
/** Of more matches than these each value is counted by itself, up to the limit, instead of all of them together. */
const mostTogether = 2_000;

type FacetName = Exclude<keyof Schemas['JobFacets'], 'total' | 'countLimit'>;

interface Facet {
  /** Filters that it does not heed: its own. */
  readonly own: readonly (keyof JobFilters)[];
  /** One ad's values, as rows. */
  readonly ofAd: SQL;
  /** The values that there are, with the tokens of which an ad with the value has one; null if any can occur. */
  readonly values: ReadonlyMap<string, readonly string[]> | null;
  readonly nameOf?: (value: string) => string | undefined;
}

/** How many open ads each choice would leave, in one query whose cost does not grow with their number. */
export async function countFacets(db: Queries, filters: JobFilters): Promise<Schemas['JobFacets']> {
  const facets = facetsOf(filters);
  const names = Object.keys(facets) as FacetName[];
  const isHeeded = (name: keyof JobFilters): boolean => filters[name] !== undefined;
  const parts = names.map((name) => {
    const { own } = facets[name];
    const others = { ...filters, ...Object.fromEntries(own.map((each) => [each, undefined])) };
    return { name, others, matches: sql.identifier(own.some(isHeeded) ? `without_${name}` : 'matches') };
  });
  const apart = parts.filter(({ name }) => facets[name].own.some(isHeeded));
  const { rows } = await db.execute<{
    facet: FacetName | 'total';
    value: string;
    count: string;
    name: string | null;
  }>(sql`
    with matches as materialized (${candidates(filters)})
    ${sql.join(apart.map(({ others, matches }) => sql`, ${matches} as materialized (${candidates(others)})`))}
    select 'total' as facet, '' as value, least(${countLimit}, count(*)) as count, null as name from matches
    ${sql.join(parts.map((part) => sql` union all ${counts(facets[part.name], part)}`))}`);

  const figures = (name: FacetName): Schemas['FacetCounts'] =>
    rows
      .filter(({ facet, count }) => facet === name && Number(count) > 0)
      .map(({ value, count, name: stationName }) => {
        const called = facets[name].nameOf?.(value) ?? stationName ?? undefined;
        return { value, ...(called !== undefined && { name: called }), count: Number(count) };
      })
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, 100);
  const [total] = rows;
  return {
    total: Number(total?.count),
    countLimit,
    region: figures('region'),
    trade: figures('trade'),
    payPer: figures('payPer'),
    settlement: figures('settlement'),
    starts: figures('starts'),
    hours: figures('hours'),
    transport: figures('transport'),
    station: figures('station'),
  };
}

const seen = sql`${jobs.region}, ${jobs.tradeCode}, ${jobs.payPer}, ${jobs.settlement}, ${jobs.startsAt}, ${jobs.endsAt}, ${jobs.transport}, ${jobs.stationId}`;

/** Matches, until there are too many to count them together. */
function candidates(filters: JobFilters): SQL {
  const { match } = narrowest(matching(filters), null);
  if (hasTokens(match))
    return sql`select * from (${withTokens(match, seen, sql`true`)}) found limit ${mostTogether}`;
  return sql`select ${seen} from ${newestWindow(filters.region, mostTogether, sql`true`)} jobs where ${allOf(match.conditions)}`;
}

function counts(
  { ofAd, values }: Facet,
  part: { name: FacetName; others: JobFilters; matches: SQL | ReturnType<typeof sql.identifier> },
): SQL {
  const { name, others, matches } = part;
  const together = sql`select value, count(*) as count from ${matches} jobs cross join lateral (${ofAd}) ad (value)
    where value is not null group by value`;
  if (!values) {
    return sql`select ${name}, value, least(${countLimit}, count),
      (select ${stations.name} from ${stations} where ${stations.id} = value) from (${together}) counted`;
  }
  const { match } = narrowest(matching(others), null);
  const tokens = [...values.values()].map((list) => list.join(' '));
  const alone = sql`select count(*) from (select from ${jobs} where ${published}
    and ${allOf([sql`${jobs.tokens} && string_to_array(choice.tokens, ' ')`, ...tokenConditions(match), ...match.conditions])}
    limit ${countLimit}) one`;
  return sql`select ${name}, value, least(${countLimit}, case
      when (select count(*) from ${matches}) < ${mostTogether} then coalesce(counted.count, 0) else (${alone}) end), null
    from unnest(${textArray([...values.keys()])}, ${textArray(tokens)}) choice (value, tokens)
    left join (${together}) counted using (value)`;
}

const each = (values: readonly string[], tokenOf: (value: string) => string) =>
  new Map(values.map((value) => [value, [tokenOf(value)]]));

const oneOf = (column: (typeof jobs)['settlement' | 'payPer' | 'tradeCode' | 'stationId']): SQL =>
  sql`values (${column})`;

/** Those of the values whose condition the ad fulfils. */
const those = <Value extends string>(values: readonly Value[], condition: (value: Value) => SQL): SQL =>
  sql`values ${sql.join(
    values.map((value) => sql`(case when ${condition(value)} then ${value}::text end)`),
    sql`, `,
  )}`;

function facetsOf({ region, now }: JobFilters): Record<FacetName, Facet> {
  const starts = ['today', 'tomorrow', 'week'] as const;
  const hours = ['day', 'night', 'half_day'] as const;
  const below = regionsBelow(region, shanghaiDay(now)).map(({ code }) => code);
  const inBelow = below.flatMap((above) => codesWithin(above).map((code) => ({ code, above })));
  return {
    region: {
      own: [],
      ofAd: sql`select above from unnest(${textArray(inBelow.map(({ code }) => code))},
        ${textArray(inBelow.map(({ above }) => above))}) part (code, above) where code = ${jobs.region}`,
      values: each(below, token.region),
      nameOf: (code) => regionOf(code).name,
    },
    trade: {
      own: ['trade'],
      ofAd: oneOf(jobs.tradeCode),
      values: each(
        trades.map(({ code }) => code),
        token.trade,
      ),
      nameOf: (code) => tradeByCode(code)?.name,
    },
    payPer: {
      own: ['payPer', 'payMinFen'],
      ofAd: oneOf(jobs.payPer),
      values: each(['hour', 'day', 'month', 'piece', 'negotiable'], token.payPer),
    },
    settlement: {
      own: ['settlement'],
      ofAd: oneOf(jobs.settlement),
      values: each(['daily', 'weekly', 'half_monthly', 'monthly', 'on_completion'], token.settlement),
    },
    starts: {
      own: ['starts'],
      ofAd: those(starts, (value) => startsWithin(value, now)),
      values: new Map(starts.map((value) => [value, startTokens(value, now)])),
    },
    hours: { own: ['hours'], ofAd: those(hours, hasHours), values: each(hours, token.hours) },
    transport: {
      own: ['transport'],
      ofAd: sql`values (${jobs.transport}::text)`,
      values: each(['true', 'false'], (value) => token.transport(value === 'true')),
    },
    station: { own: ['station'], ofAd: oneOf(jobs.stationId), values: null },
  };
}
