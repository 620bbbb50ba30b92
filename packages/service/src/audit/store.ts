import { jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queries } from '../database/database.ts';
import { addRows } from '../database/rows.ts';
import { newId, type Random } from '../ids.ts';

export const auditLog = pgTable('audit_log', {
  id: text().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
  requestId: text('request_id').notNull(),
  personId: text('person_id'),
  siteId: text('site_id'),
  action: text().notNull(),
  object: text().notNull(),
  region: text(),
  reason: text(),
  details: jsonb().notNull(),
});

/** Who asks, as far as the log is concerned; every call of a handler is one. */
export interface Actor {
  readonly db: Queries;
  readonly now: Date;
  readonly random: Random;
  readonly requestId: string;
  readonly person: { readonly id: string } | null;
  /** Null for work that no request asked for. */
  readonly site: { readonly id: string } | null;
}

export interface Act {
  /** `grant.give`: noun and verb. */
  readonly action: string;
  /** Id of what was acted upon. */
  readonly object: string;
  readonly region?: string | null;
  /** In the words of whoever acted. */
  readonly reason?: string;
  /** Ids and codes only: no personal data. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * Adds a line in the transaction of the act itself, so that neither stands without the other.
 *
 * @returns the id of the line
 */
export async function recordAct(actor: Actor, act: Act): Promise<string> {
  const line = lineOf(actor, act);
  await actor.db.insert(auditLog).values(line);
  return line.id;
}

/** The same for many acts at once, in one statement. */
export async function recordActs(actor: Actor, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return;
  await addRows(
    actor.db,
    auditLog,
    acts.map((act) => lineOf(actor, act)),
  );
}

const lineOf = ({ now, random, requestId, person, site }: Actor, act: Act) => ({
  id: newId('audit', now, random),
  at: now,
  requestId,
  personId: person?.id ?? null,
  siteId: site?.id ?? null,
  action: act.action,
  object: act.object,
  region: act.region ?? null,
  reason: act.reason ?? null,
  details: act.details ?? {},
});
