import { sql, type SQL } from 'drizzle-orm';
import { codesWithin } from '../../regions/regions.ts';
import { jobs } from '../tables.ts';
import { allOf, textArray, type Matching } from './filters.ts';

/** Literally, so that the planner sees that the partial indexes hold these rows. */
export const published = sql`${jobs.status} = 'published'`;

export const hasTokens = ({ all, any }: Matching): boolean => all.length > 0 || any.length > 0;

/** Whether the index of tokens can finish the search, or nothing has to be looked for at all. */
export const isBounded = (match: Matching): boolean => hasTokens(match) || match.conditions.length === 1;

/**
 * What the index of tokens answers; nothing for no tokens, of which it would go through every entry. The planner does
 * not see the tokens: it would read thousands of statistics for each list, to no other plan.
 */
export const tokenConditions = ({ all, any }: Matching): SQL[] => [
  ...(all.length > 0 ? [sql`${jobs.tokens} @> (select ${textArray(all.flat())})`] : []),
  ...any.map((list) => sql`${jobs.tokens} && (select ${textArray(list)})`),
];

/** Rows with all these tokens. */
export const withTokens = (match: Matching, select: SQL, after: SQL): SQL =>
  sql`${indexed(match, select, after)} union all ${unindexed(match, select, after)}`;

/** The fence keeps the planner from walking an index in order until enough match. */
const indexed = (match: Matching, select: SQL, after: SQL): SQL =>
  sql`(select ${select} from ${jobs} where ${published} and ${allOf([...tokenConditions(match), ...match.conditions])} and ${after} offset 0)`;

/** The same of ads that have no tokens yet, which are few or none. */
const unindexed = (match: Matching, select: SQL, after: SQL): SQL =>
  sql`select ${select} from ${jobs} where ${published} and ${jobs.tokens} is null and ${allOf(match.conditions)} and ${after}`;

/** The next `size` ads, newest first; of a county by its own index, whose parts are merged without sorting. */
export function newestWindow(region: string | null, size: number, after: SQL): SQL {
  const order = sql`order by published_at desc, id desc limit ${size}`;
  const window = (place: SQL) =>
    sql`(select * from ${jobs} where ${published} and ${place} and ${after} ${order})`;
  const [first = window(sql`true`), ...others] = countyCodes(region).map((code) =>
    window(sql`${jobs.region} = ${code}`),
  );
  return others.length === 0 ? first : sql`(${sql.join([first, ...others], sql` union all `)} ${order})`;
}

/** A county with its functional areas; none for whatever is larger: a city's ads are found by its token. */
export function countyCodes(region: string | null): readonly string[] {
  const codes = region === null ? [] : codesWithin(region);
  return codes.length > mostCodes ? [] : codes;
}

const mostCodes = 4;
