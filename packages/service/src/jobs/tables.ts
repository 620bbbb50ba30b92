import {
  bigint,
  boolean,
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import type { Schemas } from '@yizhan/contract';

export { employers } from '../employers/tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** What an ad has in every state. */
const always = () => ({
  region: text().notNull(),
  id: text().notNull(),
  version: integer().notNull().default(1),
  status: text().$type<Schemas['JobStatus']>().notNull(),
  employerId: text('employer_id').notNull(),
  title: text().notNull(),
  /** Null: the employer itself. */
  source: text(),
  payFen: bigint('pay_fen', { mode: 'number' }),
  payUnit: text('pay_unit'),
  lng: doublePrecision(),
  lat: doublePrecision(),
  transport: boolean().notNull(),
  meals: boolean().notNull(),
  insured: boolean().notNull(),
  stationId: text('station_id'),
  hours: text(),
  employment: text().$type<Schemas['Employment']>(),
  minAge: integer('min_age'),
  maxAge: integer('max_age'),
  channel: text().$type<Schemas['JobChannel']>(),
  onBehalfOf: text('on_behalf_of'),
  /** Sealed JSON: see ../employers/contact.ts. */
  contactSealed: text('contact_sealed'),
  withholdContact: boolean('withhold_contact').notNull().default(false),
  /** What a clerk approved is what stands there now. */
  reviewed: boolean().notNull().default(false),
  /** Filled by its employer's word: see states.ts. */
  filledByHand: boolean('filled_by_hand').notNull().default(false),
  /** Why it was returned or taken down. */
  reason: text(),
  createdAt: instant('created_at').notNull().defaultNow(),
  changedAt: instant('changed_at').notNull().defaultNow(),
  submittedAt: instant('submitted_at'),
  waitingSince: instant('waiting_since'),
  /** When the public stops finding it, kept by the database; null: it does not find it. */
  publicUntil: instant('public_until'),
  applied: integer().notNull().default(0),
  waitlisted: integer().notNull().default(0),
  confirmed: integer().notNull().default(0),
  arrived: integer().notNull().default(0),
  /** Written by `searchColumns`; null until somebody has. */
  searched: text(),
  tokens: text().array(),
  tradeCode: text('trade_code'),
});

/** What an ad has to say before anybody but its employer sees it. */
const said = () => ({
  trade: text(),
  content: text(),
  conditions: text(),
  payPer: text('pay_per').$type<Schemas['Pay']['per']>(),
  settlement: text().$type<Schemas['Settlement']>(),
  headcount: integer(),
  needed: integer(),
  address: text(),
  startsAt: instant('starts_at'),
  endsAt: instant('ends_at'),
  validUntil: instant('valid_until'),
  publishedAt: instant('published_at'),
});

const key = (table: { region: AnyPgColumn; id: AnyPgColumn }) => [
  primaryKey({ columns: [table.region, table.id] }),
];

/** The table of ads, for whoever reads ads in every state. */
export const ads = pgTable('jobs', { ...always(), ...said() }, key);

const { trade, content, conditions, payPer, settlement, ...whole } = said();
const { headcount, needed, address, startsAt, endsAt, validUntil, publishedAt } = whole;

/**
 * The same table, for whoever reads ads that are or were published: the constraint `jobs_complete` holds that they
 * lack nothing. A query of it names the states that it reads.
 */
export const jobs = pgTable(
  'jobs',
  {
    ...always(),
    trade: trade.notNull(),
    content: content.notNull(),
    conditions: conditions.notNull(),
    payPer: payPer.notNull(),
    settlement: settlement.notNull(),
    headcount: headcount.notNull(),
    needed: needed.notNull(),
    address: address.notNull(),
    startsAt: startsAt.notNull(),
    endsAt: endsAt.notNull(),
    validUntil: validUntil.notNull(),
    publishedAt: publishedAt.notNull(),
  },
  key,
);

export const jobContacts = pgTable('job_contacts', {
  jobId: text('job_id').primaryKey(),
  looks: integer().notNull(),
});

export const jobReports = pgTable('job_reports', {
  id: text().primaryKey(),
  jobId: text('job_id').notNull(),
  reason: text().$type<Schemas['JobReportReason']>().notNull(),
  text: text(),
  reportedAt: instant('reported_at').notNull(),
  settledAt: instant('settled_at'),
});
