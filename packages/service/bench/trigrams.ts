import { sql } from 'drizzle-orm';
import type { Database } from '../src/database/database.ts';
import { allOf, matching, metresFrom } from '../src/jobs/search/filters.ts';
import { jobs } from '../src/jobs/tables.ts';
import type { Ask } from './cells.ts';

/** The same questions as one would ask them with pg_trgm: an index of trigrams, and the planner's own choice. */
export async function withTrigrams<T>(db: Database, work: (ask: Ask) => Promise<T>): Promise<T> {
  await db.execute(sql`drop extension if exists pg_trgm cascade`);
  await db.execute(sql`create extension pg_trgm`);
  await db.execute(
    sql`create index jobs_trigrams on jobs using gin (searched gin_trgm_ops) where status = 'published'`,
  );
  await db.execute(sql`analyze jobs`);
  try {
    return await work(trigramSearch(db));
  } finally {
    await db.execute(sql`drop extension pg_trgm cascade`);
  }
}

const trigramSearch =
  (db: Database): Ask =>
  async (search) => {
    const { after, near, sort, question } = search;
    const words = question.wanted.map(({ pattern }) => sql`${jobs.searched} like ${pattern}`);
    const filters = matching({ ...search, question: { wanted: [], unwanted: [] } }).conditions;
    const key =
      near && sort === 'nearest' ? sql`coalesce(${metresFrom(near)}, 99999999)` : sql`${jobs.publishedAt}`;
    const position =
      sort === 'nearest'
        ? sql`${after?.key}::bigint`
        : sql`${new Date(after?.key ?? 0).toISOString()}::timestamptz`;
    const isLater =
      sort === 'nearest'
        ? sql`(${key}, id) > (${position}, ${after?.id})`
        : sql`(${key}, id) < (${position}, ${after?.id})`;
    const order = sort === 'nearest' ? sql`1, 2` : sql`1 desc, 2 desc`;
    const { rows } = await db.execute<{ key: string | number; id: string }>(sql`
      select ${sort === 'nearest' ? key : sql`(extract(epoch from ${key}) * 1000)::bigint`} as key, id
      from jobs where status = 'published' and ${allOf([...filters, ...words])}
        and ${after ? isLater : sql`true`} order by ${sort === 'nearest' ? order : sql`published_at desc, id desc`} limit ${search.limit}`);
    return rows.map(({ key: at, id }) => ({ position: { key: Number(at), id } }));
  };
