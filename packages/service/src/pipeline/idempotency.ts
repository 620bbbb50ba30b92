import type { Operation } from '@yizhan/contract';
import { sql } from 'drizzle-orm';
import type { Database, Queries } from '../database/database.ts';
import { Refusal, refuseField } from '../refusal.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Written } from './answer.ts';

const keptHours = 24;

/** One request that must happen once. */
export interface Once {
  /** Whose key it is: the person, or the site for people who are not signed in. */
  readonly scope: string;
  readonly key: string;
  /** Operation, path, query and body: the same key with another of them is a mistake. */
  readonly request: string;
}

/** The key of the request, where its operation takes one. */
export function keyOf(operation: Operation, headers: Headers): string | undefined {
  if (!operation.idempotent) return undefined;
  const key = headers.get('Idempotency-Key');
  if (key === null) throw new Refusal(400, 'idempotency_key_missing');
  if (!/^[\x21-\x7e]{16,64}$/.test(key)) throw refuseField('/Idempotency-Key', 'idempotency_key_invalid');
  return key;
}

/**
 * Does the work in one transaction with the note that it was done, so that after a crash either both stand or
 * neither. The same key again gets the same bytes; while the first is under way, 409.
 */
export async function once(
  db: Database,
  secrets: Secrets,
  now: Date,
  { scope, key, request }: Once,
  work: (tx: Queries) => Promise<Written>,
): Promise<Written> {
  const requestHash = await secrets.lookup('request', request);
  const context = `idempotency_keys:${scope} ${key}`;
  return db.transaction(async (tx) => {
    const { rows: locks } = await tx.execute<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${context}, 0)) as free`,
    );
    if (!locks[0]?.free)
      throw new Refusal(409, 'idempotency_in_progress', { headers: { 'Retry-After': '1' } });
    const { rows } = await tx.execute<{ request_hash: string; answer_sealed: string }>(
      sql`select request_hash, answer_sealed from idempotency_keys
        where scope = ${scope} and key = ${key} and created_at > ${hoursBefore(now, keptHours)}`,
    );
    const [known] = rows;
    if (known) {
      if (known.request_hash !== requestHash) throw new Refusal(422, 'idempotency_mismatch');
      const written = JSON.parse(await secrets.open(context, known.answer_sealed)) as Written;
      return { ...written, headers: { ...written.headers, 'Idempotency-Replayed': 'true' } };
    }
    const written = await work(tx);
    const sealed = await secrets.seal(context, JSON.stringify(written));
    await tx.execute(
      sql`insert into idempotency_keys (scope, key, request_hash, answer_sealed, created_at)
        values (${scope}, ${key}, ${requestHash}, ${sealed}, ${now.toISOString()})
        on conflict (scope, key) do update set request_hash = excluded.request_hash,
          answer_sealed = excluded.answer_sealed, created_at = excluded.created_at`,
    );
    return written;
  });
}

const hoursBefore = (now: Date, hours: number): string =>
  new Date(now.getTime() - hours * 3_600_000).toISOString();
