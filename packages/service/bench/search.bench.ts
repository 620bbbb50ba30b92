import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import type { Database } from '../src/database/database.ts';
import { startServer } from '../src/database/embedded/server.ts';
import { migrate } from '../src/database/migrate.ts';
import { readMigrations } from '../src/database/migration-files.ts';
import { connectPostgres } from '../src/database/postgres.ts';
import { countFacets } from '../src/jobs/search/facets.ts';
import { readQuestion } from '../src/jobs/search/query.ts';
import { searchJobs } from '../src/jobs/search/store.ts';
import { suggest } from '../src/jobs/search/suggest.ts';
import { benchNow, inventAds, loadPostgres } from './ads.ts';
import {
  calmest,
  everything,
  halfway,
  measure,
  part,
  pooled,
  rounds,
  runs,
  show,
  words,
  worst,
} from './cells.ts';
import type { Ask } from './cells.ts';
import { withTrigrams } from './trigrams.ts';

/** `BENCH_ADS=10000` while working; `BENCH_DATA=FOLDER` keeps the databases there for the next run. */
const manyAds = Number(process.env['BENCH_ADS'] ?? 1_000_000);
const fewAds = Math.min(10_000, manyAds);
const { BENCH_DATA: keptIn } = process.env;
const trigramRuns = 5;

/** As somebody types them, character by character. */
const typed = ['搬', '搬运', '物', '物流', '物流有', '合作', '合作社', '公司', '示例', '赤峰', '农', '飞艇'];

/** The calmest of the rounds, as for the cells. */
async function suggestions(db: Database): Promise<number> {
  const p95s: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ms: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      for (const word of typed) {
        const began = performance.now();
        await suggest(db, word, run % 2 === 0 ? null : '150000', benchNow);
        ms.push(performance.now() - began);
      }
    }
    p95s.push(part(ms, 0.95));
  }
  return Math.min(...p95s);
}

async function facets(db: Database, region: string | null): Promise<number> {
  const ms: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await countFacets(db, { question: readQuestion(words['2 common']), region, now: benchNow });
    ms.push(performance.now() - began);
  }
  return part(ms, 0.5);
}

/** Whether both find the same, for words without other names. */
async function recall(db: Database): Promise<number> {
  let found = 0;
  let expected = 0;
  for (const word of ['自带水杯', '蒙语', '咸蛋', '飞艇', '夫妻工优先', '防滑鞋']) {
    const filter = { ...everything, limit: 200_000 };
    const rows = await searchJobs(db, { ...filter, region: '150000', question: readQuestion(word) });
    found += rows.length;
    const { rows: plain } = await db.execute<{ count: string }>(sql`select count(*) from jobs
      where status = 'published' and valid_until > ${benchNow.toISOString()}::timestamptz and region like '15%'
        and concat_ws(' ', title, trade, content, address) like ${`%${word}%`}`);
    expected += Number(plain[0]?.count);
  }
  return found / expected;
}

const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=1GB',
  'max_wal_size=8GB',
];

/** Migrated and filled; how long that took, unless it was kept from an earlier run. */
async function openPostgres(count: number) {
  const cache = fileURLToPath(new URL('../../../.cache', import.meta.url));
  const dataDir = join(keptIn ?? cache, `bench-postgres-${count}`);
  const filled = `${dataDir}.filled`;
  const forget = () => {
    rmSync(filled, { force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
  if (!existsSync(filled)) forget();
  mkdirSync(dataDir, { recursive: true });
  const server = await startServer(dataDir, { settings });
  const db = connectPostgres({ url: server.url });
  await migrate(db, await readMigrations(), benchNow);
  // What a run that was stopped has left would be planned with.
  await db.execute(sql`drop extension if exists pg_trgm cascade`);
  let loadSeconds: number | undefined;
  if (!existsSync(filled)) {
    const began = performance.now();
    await loadPostgres(server.url, inventAds(count));
    loadSeconds = (performance.now() - began) / 1_000;
    writeFileSync(filled, '');
  }
  const close = async () => {
    await db.close();
    await server.stop();
    if (keptIn === undefined) forget();
  };
  return { db, loadSeconds, close };
}

async function postgres(count: number, besideTrigrams: boolean) {
  const { db, loadSeconds, close } = await openPostgres(count);
  try {
    const deep = await halfway(db);
    const ask: Ask = (search) => searchJobs(db, search);
    const cells = await calmest(ask, deep, runs);
    const found = await recall(db);
    const suggesting = await suggestions(db);
    const counting = [await facets(db, '150404'), await facets(db, '150000'), await facets(db, null)];
    const trigrams = besideTrigrams
      ? await withTrigrams(db, (askThem) => measure(askThem, deep, trigramRuns))
      : undefined;
    return { cells, trigrams, loadSeconds, found, suggesting, counting };
  } finally {
    await close();
  }
}

export default async function search() {
  const small = await postgres(fewAds, false);
  const large = await postgres(manyAds, true);
  show(`PostgreSQL, ${manyAds} ads`, large.cells, large.trigrams);
  const [county = 0, province = 0, everywhere = 0] = large.counting;
  const { loadSeconds } = large;
  return [
    ...(loadSeconds === undefined
      ? []
      : [{ what: `search: load ${manyAds} ads with their indexes`, value: loadSeconds, unit: 's' }]),
    {
      what: `search: worst p95 of 48 cells, PostgreSQL, ${manyAds} ads`,
      value: worst(large.cells),
      unit: 'ms',
      limit: 30,
    },
    {
      what: `search: worst p95, ${manyAds} ÷ ${fewAds} ads`,
      value: worst(large.cells) / worst(small.cells),
      unit: '×',
      limit: 2.5,
    },
    {
      what: `search: p95 of all, ${manyAds} ÷ ${fewAds} ads`,
      value: pooled(large.cells) / pooled(small.cells),
      unit: '×',
      limit: 2.5,
    },
    {
      what: 'search: what LIKE finds that is not found',
      value: 100 * Math.abs(1 - large.found),
      unit: '%',
      limit: 0,
    },
    { what: 'search: suggestions, p95', value: large.suggesting, unit: 'ms', limit: 30 },
    { what: 'search: facets of a common word, one county, p50', value: county, unit: 'ms', limit: 100 },
    { what: 'search: facets of a common word, one province, p50', value: province, unit: 'ms', limit: 100 },
    { what: 'search: facets of a common word, everywhere, p50', value: everywhere, unit: 'ms' },
    { what: 'pg_trgm beside: worst p95 of 48 cells', value: worst(large.trigrams ?? []), unit: 'ms' },
    { what: 'pg_trgm beside: p95 of all', value: pooled(large.trigrams ?? []), unit: 'ms' },
    { what: 'search: p95 of all', value: pooled(large.cells), unit: 'ms' },
  ];
}
