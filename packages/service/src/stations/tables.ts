import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

export const stations = pgTable(
  'stations',
  {
    region: text().notNull(),
    id: text().notNull(),
    name: text().notNull(),
    hotline: text(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.region, table.id] })],
);
