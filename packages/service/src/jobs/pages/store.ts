import { sql, type SQL } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { allOf, matching } from '../search/filters.ts';
import { readQuestion } from '../search/query.ts';
import { published } from '../search/windows.ts';
import { jobs } from '../tables.ts';

/** An open ad, as a sitemap names it. */
export interface Address {
  readonly id: string;
  readonly publishedAt: Date;
  readonly changedAt: Date;
}

interface Asked {
  readonly region: string | null;
  readonly now: Date;
}

/** The ads that the list shows there, by its own conditions. */
const shown = ({ region, now }: Asked): SQL =>
  sql`${published} and ${allOf(matching({ question: readQuestion(''), region, now }).conditions)}`;

/**
 * The next open ads, the oldest first: those that are published meanwhile come at the end, and no place moves on for
 * whoever reads one part after the other.
 */
export async function listAddresses(
  db: Queries,
  {
    after,
    limit,
    ...asked
  }: Asked & {
    readonly after: Omit<Address, 'changedAt'> | undefined;
    readonly limit: number;
  },
): Promise<Address[]> {
  const isLater = after
    ? sql`(${jobs.publishedAt}, ${jobs.id}) > (${after.publishedAt.toISOString()}::timestamptz, ${after.id}::text)`
    : sql`true`;
  return db
    .select({ id: jobs.id, publishedAt: jobs.publishedAt, changedAt: jobs.changedAt })
    .from(jobs)
    .where(sql`${shown(asked)} and ${isLater}`)
    .orderBy(jobs.publishedAt, jobs.id)
    .limit(limit);
}

/** One part of a sitemap. */
export interface Sitemap {
  readonly changedAt: Date;
  /** Its last ad; undefined for the last part, which has no end. */
  readonly last: Omit<Address, 'changedAt'> | undefined;
}

/** Where the parts of a sitemap end that hold `size` ads each. */
export async function listSitemaps(
  db: Queries,
  { size, ...asked }: Asked & { readonly size: number },
): Promise<Sitemap[]> {
  const place = sql`row_number() over (order by ${jobs.publishedAt}, ${jobs.id})`;
  const { rows } = await db.execute<{
    changed_ms: number;
    published_ms: number | null;
    id: string | null;
  }>(sql`
    select ${milliseconds(sql`max(changed_at)`)} as changed_ms,
      ${milliseconds(sql`max(published_at) filter (where is_last)`)} as published_ms,
      max(id) filter (where is_last) as id
    from (select id, published_at, changed_at, (place - 1) / ${size} as part, place % ${size} = 0 as is_last
      from (select ${jobs.id}, ${jobs.publishedAt}, ${jobs.changedAt}, ${place} as place
        from ${jobs} where ${shown(asked)}) ads) ads
    group by part order by part`);
  return rows.map(({ changed_ms: changed, published_ms: at, id }) => ({
    changedAt: new Date(changed),
    last: id === null || at === null ? undefined : { id, publishedAt: new Date(at) },
  }));
}

/** Both drivers read it alike. */
const milliseconds = (instant: SQL): SQL =>
  sql`round(extract(epoch from ${instant}) * 1000)::double precision`;
