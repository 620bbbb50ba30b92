import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Schemas } from '@yizhan/contract';

const instant = (name: string) => timestamp(name, { withTimezone: true });

export const employers = pgTable(
  'employers',
  {
    region: text().notNull(),
    id: text().notNull(),
    kind: text().$type<'enterprise' | 'self_employed' | 'household'>().notNull().default('enterprise'),
    name: text().notNull(),
    address: text(),
    uscc: text(),
    idNumberSealed: text('id_number_sealed'),
    idNumberHash: text('id_number_hash'),
    /** Sealed JSON: see contact.ts. */
    contactSealed: text('contact_sealed'),
    /** What older processes reckon by; null ends it for them. */
    verifiedAt: instant('verified_at'),
    verifiedUntil: instant('verified_until'),
    verification: jsonb().$type<Schemas['Verification']>(),
    createdAt: instant('created_at').notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.region, table.id] })],
);

export type EmployerRow = typeof employers.$inferSelect;
