/** Holds what the database has against what the writers were told. */
import { query } from '../../packages/service/src/database/embedded/testing.ts';
import type { Write } from './log.ts';

export interface Ledger {
  readonly acknowledged: number;
  /** Of those: what was carried out by a try whose answer was lost, and answered again. */
  readonly replayed: number;
  readonly refused: number;
  readonly abandoned: number;
  /** Of those: what had been carried out all the same. */
  readonly abandonedKept: number;
  /** Acknowledged writes that are not there, or not as they were meant. */
  readonly lost: readonly string[];
  /** Writes that are there more than once, in any of the places where they leave something. */
  readonly doubled: readonly string[];
  /** What is there and was refused, or was never asked for. */
  readonly intruders: readonly string[];
}

interface Row {
  /** From the audit log; null where the act has no line. */
  readonly write: string | null;
  readonly what: string;
  readonly id: string;
  readonly personId: string;
  readonly role: string;
  readonly region: string;
  readonly version: number;
}

const rowOf = (row: Record<string, unknown>): Row => ({
  write: typeof row.write === 'string' ? row.write : null,
  what: String(row.what),
  id: String(row.id),
  personId: String(row.personId),
  role: String(row.role),
  region: String(row.region),
  version: Number(row.version),
});

/** A grant given leaves a person, a grant and a line; a grant taken, a mark on the grant and a line. */
const statement = `
  select l.reason as write, 'grant' as what, g.id, g.person_id as "personId", g.role, g.region, g.version
  from (select * from audit_log where action = 'grant.give') l
  full join (select * from grants where given_by <> person_id) g on g.id = l.object
  union all
  select l.reason, 'revoke', g.id, g.person_id, g.role, g.region, g.version
  from (select * from audit_log where action = 'grant.take') l
  full join (select * from grants where taken_at is not null) g on g.id = l.object`;

/** Besides the officials, whose grants nobody gave through the service; those of the demonstration are left out. */
const besides = `
  select (select count(*)::int from persons)
      - (select count(*)::int from grants where given_by <> person_id or role = 'county') as persons,
    (select count(*)::int from idempotency_keys)
      - (select count(*)::int from grants where given_by <> person_id) as notes`;

/** May be read while the writers go on, as far as `lost` goes: the rest is known when they have stopped. */
export async function readLedger(databaseUrl: string, writes: ReadonlyMap<string, Write>): Promise<Ledger> {
  const rows = (await query(databaseUrl, statement)).map(rowOf);
  const byWrite = Map.groupBy(rows, ({ write, id }) => write ?? `without a line: ${id}`);
  const [left] = await query(databaseUrl, besides);
  const all = [...writes.values()];
  const count = (outcome: string): number => all.filter((write) => write.outcome?.outcome === outcome).length;
  const names = (which: (write: Write) => boolean): string[] =>
    all.filter(which).map(({ intent }) => intent.write);
  const rowsOf = ({ intent }: Write): readonly Row[] => byWrite.get(intent.write) ?? [];
  return {
    acknowledged: count('acknowledged'),
    replayed: all.filter(({ outcome }) => outcome?.wasReplayed).length,
    refused: count('refused'),
    abandoned: count('abandoned'),
    abandonedKept: all.filter((write) => write.outcome?.outcome === 'abandoned' && rowsOf(write).length > 0)
      .length,
    lost: names(
      (write) =>
        write.outcome?.outcome === 'acknowledged' && !rowsOf(write).some((row) => isAsMeant(write, row)),
    ),
    doubled: [
      ...names((write) => rowsOf(write).length > 1),
      ...(left?.persons === 0 ? [] : [`persons: ${String(left?.persons)}`]),
      ...(left?.notes === 0 ? [] : [`idempotency keys: ${String(left?.notes)}`]),
    ],
    intruders: [...byWrite.keys()].filter((name) => {
      const write = writes.get(name);
      return !write || write.outcome?.outcome === 'refused';
    }),
  };
}

function isAsMeant({ intent, outcome }: Write, row: Row): boolean {
  if (row.what !== intent.what || row.id !== outcome?.id) return false;
  if (intent.what === 'revoke') return row.id === intent.grantId && row.version === 2;
  return row.personId === outcome?.personId && row.role === intent.role && row.region === intent.region;
}
