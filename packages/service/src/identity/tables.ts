import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Schemas, Scope } from '@yizhan/contract';

const instant = (name: string) => timestamp(name, { withTimezone: true });

export const persons = pgTable('persons', {
  id: text().primaryKey(),
  phoneSealed: text('phone_sealed'),
  phoneHash: text('phone_hash'),
  issuer: text(),
  subject: text(),
  createdAt: instant('created_at').notNull(),
  signedOutAt: instant('signed_out_at'),
  version: integer().notNull().default(1),
});

export const signInCodes = pgTable('sign_in_codes', {
  phoneHash: text('phone_hash').primaryKey(),
  codeHash: text('code_hash').notNull(),
  triesLeft: integer('tries_left').notNull(),
  resendAt: instant('resend_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
});

export const sessions = pgTable('sessions', {
  id: text().primaryKey(),
  personId: text('person_id').notNull(),
  siteId: text('site_id').notNull(),
  generation: integer().notNull(),
  rotatedAt: instant('rotated_at').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  endedAt: instant('ended_at'),
  endReason: text('end_reason'),
});

export const grants = pgTable('grants', {
  id: text().primaryKey(),
  personId: text('person_id').notNull(),
  role: text().$type<Schemas['Role']>().notNull(),
  region: text().notNull(),
  organisation: text(),
  scopes: text().array().$type<Scope[]>().notNull().default([]),
  givenBy: text('given_by').notNull(),
  givenAt: instant('given_at').notNull(),
  takenBy: text('taken_by'),
  takenAt: instant('taken_at'),
  version: integer().notNull().default(1),
});
