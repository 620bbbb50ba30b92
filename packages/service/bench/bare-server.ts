/** What the service is measured against: `node:http` and `pg` with the same statement and pool, and nothing else. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const statement = {
  name: 'jobs_newest',
  text: `select j.*, e.name as employer_name, e.verified_at, e.version as employer_version
    from jobs j inner join employers e on e.region = j.region and e.id = j.employer_id
    where j.status = 'published' and j.valid_until > $1 order by j.published_at desc, j.id desc limit $2`,
};

const server = createServer((_request, response) => {
  void pool.query<{ id: string }>({ ...statement, values: [process.env.NOW, 21] }).then(({ rows }) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ items: rows.slice(0, 20), page: { nextCursor: rows[20]?.id ?? null } }));
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
