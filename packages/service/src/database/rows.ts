import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Queries } from './database.ts';

/**
 * Adds many rows of the same fields in one statement that has a parameter for each column: one for each value would be
 * too many. Columns that the rows do not have get their default.
 */
export async function addRows(db: Queries, table: PgTable, rows: readonly object[]): Promise<void> {
  const [first = {}] = rows;
  const columns = Object.entries(getTableColumns(table))
    .filter(([field]) => field in first)
    .map(([field, column]) => ({
      column,
      texts: rows.map((row) => textOf(column, Reflect.get(row, field))),
    }));
  // What all rows have in common is sent and read once.
  const isShared = (texts: readonly (string | null)[]) =>
    rows.length > 1 && texts.every((text) => text === texts[0]);
  const shared = columns.filter(({ texts }) => isShared(texts));
  const own = columns.filter(({ texts }) => !isShared(texts));
  const typeOf = (column: PgColumn) => sql.raw(column.getSQLType());
  const nameOf = (column: PgColumn) => sql.identifier(column.name);
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  await db.execute(sql`
    insert into ${table} (${list([...own, ...shared].map(({ column }) => sql`${nameOf(column)}`))})
    select ${list([
      ...own.map(({ column }) => sql`${nameOf(column)}::${typeOf(column)}`),
      ...shared.map(({ column, texts }) => sql`${texts[0]}::${typeOf(column)}`),
    ])}
    from unnest(${list(own.map(({ texts }) => sql`${sql.param(texts)}::text[]`))})
      given (${list(own.map(({ column }) => sql`${nameOf(column)}`))})`);
}

function textOf(column: PgColumn, value: unknown): string | null {
  return value === null || value === undefined ? null : String(column.mapToDriverValue(value));
}
