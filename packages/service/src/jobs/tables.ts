import {
  bigint,
  boolean,
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Schemas } from '@yizhan/contract';

const instant = (name: string) => timestamp(name, { withTimezone: true });

export const employers = pgTable(
  'employers',
  {
    region: text().notNull(),
    id: text().notNull(),
    name: text().notNull(),
    verifiedAt: instant('verified_at'),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.region, table.id] })],
);

export const jobs = pgTable(
  'jobs',
  {
    region: text().notNull(),
    id: text().notNull(),
    version: integer().notNull().default(1),
    status: text().$type<Schemas['JobStatus']>().notNull(),
    employerId: text('employer_id').notNull(),
    title: text().notNull(),
    trade: text().notNull(),
    content: text().notNull(),
    conditions: text().notNull(),
    source: text().notNull(),
    payPer: text('pay_per').$type<Schemas['Pay']['per']>().notNull(),
    payFen: bigint('pay_fen', { mode: 'number' }),
    payUnit: text('pay_unit'),
    settlement: text().$type<Schemas['Settlement']>().notNull(),
    headcount: integer().notNull(),
    needed: integer().notNull(),
    address: text().notNull(),
    lng: doublePrecision(),
    lat: doublePrecision(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    validUntil: instant('valid_until').notNull(),
    publishedAt: instant('published_at').notNull(),
    transport: boolean().notNull(),
    meals: boolean().notNull(),
    insured: boolean().notNull(),
    stationId: text('station_id'),
    /** Written by `searchColumns`; null until somebody has. */
    searched: text(),
    tokens: text().array(),
    tradeCode: text('trade_code'),
  },
  (table) => [primaryKey({ columns: [table.region, table.id] })],
);
