import { sql } from 'drizzle-orm';
import { applicantContext } from '../applications/applicant.ts';
import type { Database } from '../database/database.ts';
import { idNumberContext } from '../employers/answers.ts';
import { contactContext } from '../employers/contact.ts';
import { phoneContext } from '../identity/answers.ts';
import type { Secrets } from '../secrets/secrets.ts';

const batch = 500;

export interface Resealed {
  readonly resealed: number;
  /** Keys that nothing needs any more: they may leave the key file. */
  readonly retired: number;
}

/** Seals with the present key what an older one sealed, and notes which older ones can leave the ring. */
export async function reseal(db: Database, secrets: Secrets): Promise<Resealed> {
  let resealed = 0;
  for (const place of sealed) resealed += await resealColumn(db, secrets, place);
  return { resealed, retired: await retireKeys(db, secrets) };
}

/** Answers of creates are not sealed anew: they go by themselves within a day. */
async function retireKeys(db: Database, secrets: Secrets): Promise<number> {
  const present = (await secrets.checks()).find(({ purpose }) => purpose === 'encryption')?.id;
  const unused = sealed.map(
    ({ table, column }) =>
      sql`not exists (select from ${sql.identifier(table)} where split_part(${sql.identifier(column)}, ':', 3) = secret_keys.id)`,
  );
  const { rows } = await db.execute(sql`
    update secret_keys set in_use = false
    where purpose = 'encryption' and in_use and id <> ${present ?? ''}
      and ${sql.join(unused, sql` and `)}
      and not exists (select from idempotency_keys where split_part(answer_sealed, ':', 3) = secret_keys.id)
    returning id`);
  return rows.length;
}

/** Where sealed texts stand, and what each was sealed for. */
const sealed = [
  { table: 'persons', column: 'phone_sealed', contextOf: phoneContext },
  { table: 'employers', column: 'id_number_sealed', contextOf: idNumberContext },
  {
    table: 'employers',
    column: 'contact_sealed',
    contextOf: (id: string) => contactContext('employers', id),
  },
  { table: 'jobs', column: 'contact_sealed', contextOf: (id: string) => contactContext('jobs', id) },
  { table: 'applications', column: 'applicant_sealed', contextOf: applicantContext },
] as const;

type Place = (typeof sealed)[number];

async function resealColumn(db: Database, secrets: Secrets, place: Place): Promise<number> {
  const table = sql.identifier(place.table);
  const column = sql.identifier(place.column);
  let done = 0;
  let last = '';
  for (;;) {
    const { rows } = await db.execute<{ id: string; text: string }>(sql`
      select id, ${column} as text from ${table} where id > ${last} and ${column} is not null
      order by id limit ${batch}`);
    for (const { id, text } of rows) {
      if (!secrets.isOld(text)) continue;
      const context = place.contextOf(id);
      const fresh = await secrets.seal(context, await secrets.open(context, text));
      // Only what was read: whoever changed it meanwhile sealed it anew.
      await db.execute(
        sql`update ${table} set ${column} = ${fresh} where id = ${id} and ${column} = ${text}`,
      );
      done += 1;
    }
    last = rows.at(-1)?.id ?? last;
    if (rows.length < batch) return done;
  }
}
