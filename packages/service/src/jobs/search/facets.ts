import { inArray, sql, type SQL } from 'drizzle-orm';
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
  type Matching,
} from './filters.ts';
import { narrowest } from './narrow.ts';
import { sharesOf } from './shares.ts';
import { token } from './tokens.ts';
import { tradeByCode, trades } from './trades.ts';
import { hasTokens, newestWindow, published, tokenConditions, withTokens } from './windows.ts';

/** So many matches are counted as they are; of more, the others are only looked at for what is rare among these. */
const countedTogether = 15_000;
/** Where there are more matches: what occurs that often is not counted further. */
const countedAlone = 100;

type FacetName = Exclude<keyof Schemas['JobFacets'], 'total' | 'countLimit'>;

interface Facet {
  /** Filters that it does not heed: its own. */
  readonly own: readonly (keyof JobFilters)[];
  /** The column that has the values, or what an ad with each of them fulfils. */
  readonly by: SQL | ReadonlyMap<string, SQL>;
  /** Which choice a value of the column belongs to, if not to itself. */
  readonly choiceOf?: (value: string) => string | undefined;
  /** The choices that there are, with the tokens of which an ad of the choice has one; null if any can occur. */
  readonly choices: ReadonlyMap<string, readonly string[]> | null;
  readonly nameOf?: (value: string) => string | undefined;
}

/** The matches that a facet counts, which do not heed its own filters. */
interface Part {
  readonly name: FacetName;
  readonly facet: Facet;
  readonly match: Matching;
  readonly matches: SQL;
  /** Whether one of its own filters is set, so that its matches are not those of the list. */
  readonly isApart: boolean;
}

/**
 * How many open ads each choice would leave, at a cost that does not grow with their number: up to `together` matches
 * are counted in one go, and every figure is exact. Of more than these, what occurs often enough among them needs no
 * further look whichever of the matches they were, and whatever is rare among them is looked up by itself.
 */
export async function countFacets(
  db: Queries,
  filters: JobFilters,
  together = countedTogether,
): Promise<Schemas['JobFacets']> {
  const facets = facetsOf(filters);
  const shares = await sharesOf(db, filters.now);
  const names = Object.keys(facets) as FacetName[];
  const isHeeded = (name: keyof JobFilters): boolean => filters[name] !== undefined;
  const parts = names.map((name): Part => {
    const facet = facets[name];
    const others = { ...filters, ...Object.fromEntries(facet.own.map((each) => [each, undefined])) };
    const isApart = facet.own.some(isHeeded);
    const matches = sql.identifier(isApart ? `without_${name}` : 'matches');
    return {
      name,
      facet,
      match: narrowest(matching(others), shares).match,
      matches: sql`${matches}`,
      isApart,
    };
  });
  const apart = parts.filter(({ isApart }) => isApart);
  const { match: all, share } = narrowest(matching(filters), shares);
  const isMany = shares !== null && share * shares.open > 2 * together;
  // Of what is too many anyway, a part says as much.
  const most = isMany ? Math.ceil(together / 3) : together;
  const { rows } = await db.execute<Figure>(sql`
    with matches as materialized (${candidates(all, filters.region, most)})
    ${sql.join(apart.map(({ matches, match }) => sql`, ${matches} as materialized (${candidates(match, filters.region, most)})`))}
    select 'total' as facet, null as value, count(*) as count from matches
    ${sql.join(parts.map((part) => sql` union all ${counts(part)}`))}`);
  const figures = figuresOf(rows, facets);

  const total = Number(rows.find(({ facet }) => facet === 'total')?.count);
  const isCut = ({ name }: Part): boolean => (figures[name].get(null) ?? total) >= most;
  const countLimit = total >= most || parts.some(isCut) ? countedAlone : together;
  const rare = parts.filter(isCut).flatMap((part) => alone(part, figures[part.name]) ?? []);
  if (rare.length > 0) {
    const { rows: looked } = await db.execute<Figure>(sql.join(rare, sql` union all `));
    for (const { facet, value, count } of looked) {
      if (facet !== 'total') figures[facet].set(value, Number(count));
    }
  }
  const stationNames = await namesOf(db, [...figures.station.keys()]);

  const shown = (name: FacetName): Schemas['FacetCounts'] =>
    [...figures[name]]
      .flatMap(([value, count]) => {
        if (value === null || count === 0) return [];
        const called =
          facets[name].nameOf?.(value) ?? (name === 'station' ? stationNames.get(value) : undefined);
        return { value, ...(called !== undefined && { name: called }), count: Math.min(count, countLimit) };
      })
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, 100);
  return {
    total: Math.min(total, countLimit),
    countLimit,
    region: shown('region'),
    trade: shown('trade'),
    payPer: shown('payPer'),
    settlement: shown('settlement'),
    starts: shown('starts'),
    hours: shown('hours'),
    transport: shown('transport'),
    station: shown('station'),
  };
}

interface Figure extends Record<string, unknown> {
  readonly facet: FacetName | 'total';
  /** Null for all matches of a facet that counts others than the list has. */
  readonly value: string | null;
  readonly count: string;
}

type Figures = Record<FacetName, Map<string | null, number>>;

function figuresOf(rows: readonly Figure[], facets: Record<FacetName, Facet>): Figures {
  const figures: Figures = {
    region: new Map(),
    trade: new Map(),
    payPer: new Map(),
    settlement: new Map(),
    starts: new Map(),
    hours: new Map(),
    transport: new Map(),
    station: new Map(),
  };
  for (const { facet, value, count } of rows) {
    if (facet === 'total') continue;
    const { choiceOf } = facets[facet];
    const choice = value === null || !choiceOf ? value : choiceOf(value);
    if (choice === undefined) continue;
    figures[facet].set(choice, (figures[facet].get(choice) ?? 0) + Number(count));
  }
  return figures;
}

const seen = sql`${jobs.region}, ${jobs.tradeCode}, ${jobs.payPer}, ${jobs.settlement}, ${jobs.startsAt}, ${jobs.endsAt}, ${jobs.transport}, ${jobs.stationId}`;

/** Matches, until there are too many. */
function candidates(match: Matching, region: string | null, most: number): SQL {
  if (hasTokens(match)) return sql`select * from (${withTokens(match, seen, sql`true`)}) found limit ${most}`;
  return sql`select ${seen} from ${newestWindow(region, most, sql`true`)} jobs where ${allOf(match.conditions)}`;
}

function counts({ name, facet: { by }, matches, isApart }: Part): SQL {
  const all = isApart ? [sql`select ${name}, null, count(*) from ${matches}`] : [];
  const each =
    by instanceof Map
      ? [...by].map(
          ([value, condition]) =>
            sql`select ${name}, ${value}, count(*) from ${matches} jobs where ${condition}`,
        )
      : [
          sql`select ${name}, (${by})::text, count(*) from ${matches} jobs where ${by} is not null group by 2`,
        ];
  return sql.join([...all, ...each], sql` union all `);
}

/** Looks up the choices that are rare among the matches which were counted together. */
function alone(
  { name, facet: { choices }, match }: Part,
  figures: ReadonlyMap<string | null, number>,
): SQL | undefined {
  const known =
    choices ?? new Map([...figures.keys()].flatMap((id) => (id === null ? [] : [[id, [token.station(id)]]])));
  const rare = [...known].filter(([value]) => (figures.get(value) ?? 0) < countedAlone);
  if (rare.length === 0) return undefined;
  const values = rare.map(([value]) => value);
  const tokens = rare.map(([, list]) => list.join(' '));
  return sql`select ${name} as facet, value, (
      select count(*) from (select from ${jobs} where ${published}
        and ${allOf([sql`${jobs.tokens} && string_to_array(choice.tokens, ' ')`, ...tokenConditions(match), ...match.conditions])}
        limit ${countedAlone}) one) as count
    from unnest(${textArray(values)}, ${textArray(tokens)}) choice (value, tokens)`;
}

async function namesOf(db: Queries, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const rows = await db
    .select({ id: stations.id, name: stations.name })
    .from(stations)
    .where(inArray(stations.id, known));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const each = (values: readonly string[], tokenOf: (value: string) => string) =>
  new Map(values.map((value) => [value, [tokenOf(value)]]));

function facetsOf({ region, now }: JobFilters): Record<FacetName, Facet> {
  const starts = ['today', 'tomorrow', 'week'] as const;
  const hours = ['day', 'night', 'half_day'] as const;
  const below = regionsBelow(region, shanghaiDay(now)).map(({ code }) => code);
  const aboveOf = new Map(below.flatMap((above) => codesWithin(above).map((code) => [code, above])));
  return {
    region: {
      own: [],
      by: sql`${jobs.region}`,
      choiceOf: (code) => aboveOf.get(code),
      choices: each(below, token.region),
      nameOf: (code) => regionOf(code).name,
    },
    trade: {
      own: ['trade'],
      by: sql`${jobs.tradeCode}`,
      choices: each(
        trades.map(({ code }) => code),
        token.trade,
      ),
      nameOf: (code) => tradeByCode(code)?.name,
    },
    payPer: {
      own: ['payPer', 'payMinFen'],
      by: sql`${jobs.payPer}`,
      choices: each(['hour', 'day', 'month', 'piece', 'negotiable'], token.payPer),
    },
    settlement: {
      own: ['settlement'],
      by: sql`${jobs.settlement}`,
      choices: each(['daily', 'weekly', 'half_monthly', 'monthly', 'on_completion'], token.settlement),
    },
    starts: {
      own: ['starts'],
      by: new Map(starts.map((value) => [value, startsWithin(value, now)])),
      choices: new Map(starts.map((value) => [value, startTokens(value, now)])),
    },
    hours: {
      own: ['hours'],
      by: new Map(hours.map((value) => [value, hasHours(value)])),
      choices: each(hours, token.hours),
    },
    transport: {
      own: ['transport'],
      by: sql`${jobs.transport}`,
      choices: each(['true', 'false'], (value) => token.transport(value === 'true')),
    },
    station: { own: ['station'], by: sql`${jobs.stationId}`, choices: null },
  };
}
