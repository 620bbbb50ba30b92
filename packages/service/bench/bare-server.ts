/**
 * What the service is measured against: `node:http` and `pg` with the same statement, prepared by the same name on a
 * pool that is set up alike, and the same facts in the answer; nothing else.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { sessionSettings } from '../src/database/postgres.ts';

const { DATABASE_URL, NOW, STATEMENT = '', PARAMS = '' } = process.env;
const values: unknown[] = PARAMS.split(' ').map((name) => ({ now: NOW, limit: 21 })[name]);
const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: 10,
  // eslint-disable-next-line @typescript-eslint/no-misused-promises
  onConnect: (client) => client.query(sessionSettings),
});

type Row = Readonly<Record<string, unknown>>;

const itemOf = (row: Row) => ({
  id: row.id,
  title: row.title,
  trade: row.trade,
  pay: { per: row.pay_per, amountFen: row.pay_fen, unit: row.pay_unit },
  settlement: row.settlement,
  place: { region: row.region, address: row.address, point: { lng: row.lng, lat: row.lat } },
  employer: { name: row.name, verifiedUntil: row.verified_until },
  headcount: row.headcount,
  needed: row.needed,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  transport: row.transport,
  meals: row.meals,
  insured: row.insured,
  validUntil: row.valid_until,
  status: row.status,
  publishedAt: row.published_at,
  version: row.version,
});

const server = createServer((_request, response) => {
  void pool.query<Row>({ name: 'jobs_newest', text: STATEMENT, values }).then(({ rows }) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const items = rows.slice(0, 20).map(itemOf);
    response.end(JSON.stringify({ items, page: { nextCursor: rows[20]?.id ?? null } }));
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
