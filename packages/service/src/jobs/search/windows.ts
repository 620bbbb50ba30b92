import { sql, type SQL } from 'drizzle-orm';
import { codesWithin } from '../../regions/regions.ts';
import { jobs } from '../tables.ts';
import { allOf, textArray, type Matching } from './filters.ts';

/** Literally, so that the planner sees that the partial indexes hold these rows. */
export const published = sql`${jobs.status} = 'published'`;

export const hasTokens = ({ all, any }: Matching): boolean => all.length > 0 || any.length > 0;

/** Whether the index of tokens can finish the search, or nothing has to be looked for at all. */
export const isBounded = (match: Matching): boolean => hasTokens(match) || match.conditions.length === 1;

/** What the index of tokens answers; nothing for no tokens, of which it would go through every entry. */
export const tokenConditions = ({ all, any }: Matching): SQL[] => [
  ...(all.length > 0 ? [sql`${jobs.tokens} @> ${textArray(all)}`] : []),
  ...any.map((list) => sql`${jobs.tokens} && ${textArray(list)}`),
];

/** Rows with all these tokens. The fence keeps the planner from walking an index in order until enough match. */
export function withTokens(match: Matching, select: SQL, after: SQL): SQL {
  const tokens = tokenConditions(match);
  return sql`(select ${select} from ${jobs} where ${published} and ${allOf([...tokens, ...match.conditions])} and ${after} offset 0)
    union all
    select ${select} from ${jobs} where ${published} and ${jobs.tokens} is null and ${allOf(match.conditions)} and ${after}`;
}

/** The next `size` ads, newest first; of a county by its own index. */
export function newestWindow(region: string | null, size: number | SQL, after: SQL): SQL {
  const order = sql`order by ${jobs.publishedAt} desc, ${jobs.id} desc limit ${size}`;
  const codes = region === null ? [] : codesWithin(region);
  if (codes.length === 0 || codes.length > mostCodes) {
    return sql`(select * from ${jobs} where ${published} and ${after} ${order})`;
  }
  if (codes.length === 1) {
    return sql`(select * from ${jobs} where ${published} and ${jobs.region} = ${codes[0]} and ${after} ${order})`;
  }
  const ofCounty = sql`(select * from ${jobs} where ${published} and ${jobs.region} = code and ${after} ${order})`;
  return sql`(select jobs.* from unnest(${textArray(codes)}) code cross join lateral ${ofCounty} jobs ${order})`;
}

/** A county with its functional areas; a city's ads are found by its token. */
const mostCodes = 4;
