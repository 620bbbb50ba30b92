import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

export const sites = pgTable('sites', {
  id: text().primaryKey(),
  name: text().notNull(),
  region: text(),
  hotline: text(),
  origins: text().array().notNull(),
  version: integer().notNull().default(1),
});

export const siteKeys = pgTable('site_keys', {
  key: text().primaryKey(),
  siteId: text('site_id').notNull(),
  validUntil: timestamp('valid_until', { withTimezone: true }),
});
