import { sql } from 'drizzle-orm';
import type { Schemas } from '@yizhan/contract';
import { regions } from '@yizhan/profiles/regions';
import type { Queries } from '../../database/database.ts';
import { codesWithin, findRegion, isWithin } from '../../regions/regions.ts';
import { employers, jobs } from '../tables.ts';
import { textArray } from './filters.ts';
import { trades } from './trades.ts';
import { published } from './windows.ts';
import { containing, pairsOf, wordsIn } from './words.ts';

type Suggestion = Schemas['JobSuggestion'];

const most = { trade: 4, place: 3, employer: 3 };

/** Trades, places and employers whose names begin with what was typed last, then those that hold it. */
export async function suggest(
  db: Queries,
  typed: string,
  region: string | null,
  now: Date,
): Promise<Suggestion[]> {
  const word = wordsIn(typed.replace(/^[-−–—]/, '')).at(-1);
  if (word === undefined) return [];
  return [
    ...suggestTrades(word),
    ...suggestPlaces(word, region),
    ...(await suggestEmployers(db, word, region, now)).map((text): Suggestion => ({
      kind: 'employer',
      text,
    })),
  ];
}

/** 0 for the same, 1 for a beginning, 2 for within; undefined for neither. */
function closeness(name: string, word: string): number | undefined {
  const at = name.indexOf(word);
  if (at === -1) return undefined;
  if (at > 0) return 2;
  return name.length === word.length ? 0 : 1;
}

const closest = (names: readonly string[], word: string): number | undefined =>
  names
    .map((name) => closeness(name, word))
    .filter((rank) => rank !== undefined)
    .sort()[0];

function ranked<Item>(
  items: readonly Item[],
  rankOf: (item: Item) => number | undefined,
  count: number,
): Item[] {
  return items
    .flatMap((item) => {
      const rank = rankOf(item);
      return rank === undefined ? [] : [{ item, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ item }) => item);
}

const suggestTrades = (word: string): Suggestion[] =>
  ranked(trades, ({ names }) => closest(names, word), most.trade).map(({ code, name }) => ({
    kind: 'trade',
    text: name,
    value: code,
  }));

/** Regions that hold, the upper ones first; places of work are found down to counties and their areas. */
const places = regions
  .filter(({ validTo }) => validTo === null)
  .toSorted((a, b) => codeDepth(a.code) - codeDepth(b.code));

function codeDepth(code: string): number {
  return code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2;
}

const suggestPlaces = (word: string, region: string | null): Suggestion[] =>
  ranked(
    places,
    ({ code, name }) => {
      const rank = closeness(name.toLowerCase(), word);
      return rank === undefined || (region !== null && !isWithin(code, region)) ? undefined : rank;
    },
    most.place,
  ).map(({ code, name }) => ({ kind: 'place', text: findRegion(code)?.fullName ?? name, value: code }));

/**
 * Employers of the region with an ad in it that is found, looked up for each name: `exists` would be joined with all ads.
 * One character finds beginnings only: half of all names hold 市.
 */
async function suggestEmployers(
  db: Queries,
  word: string,
  region: string | null,
  now: Date,
): Promise<string[]> {
  const pairs = pairsOf(word);
  const name = sql`lower(${employers.name})`;
  const beginning = containing(word).slice(1);
  const isCalled =
    pairs.length === 0
      ? sql`${name} like ${beginning}`
      : sql`character_pairs(${employers.name}) @> ${textArray(pairs)} and ${name} like ${containing(word)}`;
  const here = region === null ? undefined : textArray(codesWithin(region));
  const isSeatedHere = here ? sql`and ${employers.region} = any(${here})` : sql``;
  const isHere = here ? sql`and ${jobs.region} = any(${here})` : sql``;
  const { rows } = await db.execute<{ name: string }>(sql`
    select name from (
      select ${employers.name} as name from ${employers} where ${isCalled} ${isSeatedHere} and (
        select true from ${jobs} where ${jobs.employerId} = ${employers.id} and ${published}
          and ${jobs.publicUntil} > ${now.toISOString()}::timestamptz ${isHere} limit 1)
      limit 200
    ) found group by name order by lower(name) not like ${beginning}, length(name), name limit ${most.employer}`);
  return rows.map((row) => row.name);
}
