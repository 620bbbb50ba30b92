import { PGlite, types, type PGliteOptions } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database, PlainTransaction } from './database.ts';

/**
 * Opens PostgreSQL inside the page: in memory unless `dataDir` says otherwise. It makes no fsync call and
 * takes no lock, so it is for demonstrations and holds nobody's data.
 */
export async function connectPglite(
  options: PGliteOptions = {},
): Promise<Database & { readonly $client: PGlite }> {
  // As node-postgres answers it: `count(*)` reads the same on both engines.
  const parsers = { [types.INT8]: String, ...options.parsers };
  const client = await PGlite.create({ ...options, parsers });
  return Object.assign(drizzle({ client }), {
    plainTransaction: <T>(work: (tx: PlainTransaction) => Promise<T>) =>
      client.transaction((tx) =>
        work({
          rows: async (statement, params) =>
            (await tx.query<Record<string, unknown>>(statement, params && [...params])).rows,
          script: async (statements) => {
            await tx.exec(statements);
          },
        }),
      ),
    close: () => client.close(),
  });
}
