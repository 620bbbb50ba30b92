import pg from 'pg';

export interface Table {
  readonly name: string;
  /** Those that hold data of their own: what is computed from others is computed again. */
  readonly columns: readonly string[];
}

/**
 * Tables of the service, those that others refer to first. Unlogged ones are left out: what a crash may take is
 * not worth a backup, and a replica does not have it. So is `pgboss`, which is filled again at every start.
 */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[] | null; refers_to: string[] }>(`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      array(select distinct r.relname::text from pg_constraint k join pg_class r on r.oid = k.confrelid
       where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers_to
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
    order by c.relname`);
  const placed = new Set<string>();
  const ordered: Table[] = [];
  while (ordered.length < rows.length) {
    const ready = rows.filter(
      ({ name, refers_to }) => !placed.has(name) && refers_to.every((other) => placed.has(other)),
    );
    if (ready.length === 0)
      throw new Error('Tables that refer to each other in a circle cannot be backed up.');
    for (const { name, columns } of ready) {
      placed.add(name);
      ordered.push({ name, columns: columns ?? [] });
    }
  }
  return ordered;
}

/** `"jobs" ("region", "id")`, as COPY takes it. */
export const copyTarget = ({ name, columns }: Table): string =>
  `${pg.escapeIdentifier(name)} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`;

/** Texts of values that mean the same on every server and in every session. */
export const steadyTexts = `
  set local client_encoding to 'UTF8'; set local datestyle to 'ISO'; set local intervalstyle to 'iso_8601';
  set local time zone 'UTC'; set local extra_float_digits to 1; set local bytea_output to 'hex';
  set local statement_timeout to 0; set local idle_in_transaction_session_timeout to 0`;

/** A connection of its own, closed whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'yizhan backup' });
  // A connection that breaks is told by the query that waits for it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
