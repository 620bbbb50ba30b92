import { createHash } from 'node:crypto';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Database } from './database.ts';
import { startServer } from './embedded/server.ts';
import { isAlive } from './embedded/system.ts';
import { migrate, type Migration } from './migrate.ts';
import { readMigrations } from './migration-files.ts';
import { connectPostgres } from './postgres.ts';

interface TestServer {
  /** May create and drop databases. */
  readonly adminUrl: string;
  /** The same server as the user that owns the test databases. */
  readonly url: string;
}

/**
 * One embedded server for all test files of this checkout. Every test process shares it and the last one to end
 * stops it, so a runner that calls this first keeps it warm between files; nobody has to clean up.
 *
 * TEST_DATABASE_URL takes another server instead, by a user who may create databases.
 */
export function testServer(): Promise<TestServer> {
  return (shared ??= start());
}
let shared: Promise<TestServer> | undefined;

async function start(): Promise<TestServer> {
  const { TEST_DATABASE_URL: given } = process.env;
  const dataDir = fileURLToPath(new URL('../../../../.cache/test-postgres', import.meta.url));
  // Nobody misses this data after a power cut.
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const server = given ? { adminUrl: given, url: given } : await startServer(dataDir, { settings });
  await asAdmin(server, dropAbandoned);
  return server;
}

/** A migrated database without a row, alone for the test `t`, dropped when it ends. */
export async function testDatabase(t: Pick<TestContext, 'after'>): Promise<Database> {
  const db = await openTestDatabase();
  t.after(() => db.close());
  return db;
}

/** The same for other runners: `close` drops it. */
export async function openTestDatabase(): Promise<Database> {
  const { url, drop } = await createTestDatabase();
  const db = connectPostgres({ url });
  const close = db.close;
  return Object.assign(db, { close: () => close().then(drop) });
}

/** The same for a process of its own that takes a DATABASE_URL. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = await testServer();
  const migrations = await readMigrations();
  count += 1;
  const name = `yizhan_test_${process.pid}_${count}`;
  await asAdmin(server, async (admin) => {
    // Until the copy is made, so that nobody drops the template for one of other migrations.
    await admin.query(`select pg_advisory_lock(hashtext('test template'))`);
    const template = await makeTemplate(server, admin, migrations);
    await admin.query(`create database ${name} template ${template} owner ${userOf(server.url)}`);
  });
  const drop = () => asAdmin(server, (admin) => dropDatabase(admin, name));
  return { url: onDatabase(server.url, name), drop };
}
let count = 0;

/** Takes everything out of a database, the migrations too. */
export async function emptyDatabase(db: Database): Promise<void> {
  await db.plainTransaction((tx) => tx.script('drop schema public cascade; create schema public'));
}

/** Migrations run once for all test files; a change in them makes a new template. */
async function makeTemplate(
  server: TestServer,
  admin: pg.Client,
  migrations: readonly Migration[],
): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
  const name = `yizhan_template_${digest}`;
  const templates = await databases(admin, 'yizhan_template_');
  if (templates.includes(name)) return name;
  for (const old of templates) await dropDatabase(admin, old);

  const draft = `${name}_draft`;
  await admin.query(`create database ${draft} owner ${userOf(server.url)}`);
  const db = connectPostgres({ url: onDatabase(server.url, draft), max: 1 });
  try {
    await migrate(db, migrations, new Date(0));
  } finally {
    await db.close();
  }
  await admin.query(`alter database ${draft} rename to ${name}`);
  return name;
}

/** What killed test processes have left. */
async function dropAbandoned(admin: pg.Client): Promise<void> {
  for (const name of await databases(admin, 'yizhan_test_')) {
    if (!isAlive(Number(name.split('_')[2]))) await dropDatabase(admin, name);
  }
}

async function databases(admin: pg.Client, prefix: string): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select datname as name from pg_database where starts_with(datname, $1)`,
    [prefix],
  );
  return rows.map(({ name }) => name);
}

async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`drop database if exists ${name} with (force)`);
}

async function asAdmin(server: TestServer, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function onDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

const userOf = (url: string) => new URL(url).username;
