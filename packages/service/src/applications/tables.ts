import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Schemas } from '@yizhan/contract';

const instant = (name: string) => timestamp(name, { withTimezone: true });

export const applications = pgTable(
  'applications',
  {
    region: text().notNull(),
    id: text().notNull(),
    jobId: text('job_id').notNull(),
    turn: integer().notNull(),
    status: text().$type<Schemas['ApplicationStatus']>().notNull(),
    personId: text('person_id'),
    /** Sealed JSON: see applicant.ts. */
    applicantSealed: text('applicant_sealed').notNull(),
    phoneHash: text('phone_hash').notNull(),
    /** Shown where the ad has lost fields on its way back through review. */
    appliedFor: jsonb('applied_for').$type<Schemas['AppliedJob']>().notNull(),
    /** Why it was declined. */
    reason: text(),
    /** When the ad was published to which the person answered: it may be published anew. */
    publishedAt: instant('published_at').notNull(),
    appliedAt: instant('applied_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    arrivedAt: instant('arrived_at'),
    endedAt: instant('ended_at'),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.region, table.id] })],
);

export type ApplicationRow = typeof applications.$inferSelect;
