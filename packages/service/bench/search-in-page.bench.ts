import { migrate } from '../src/database/migrate.ts';
import { readMigrations } from '../src/database/migration-files.ts';
import { connectPglite } from '../src/database/pglite.ts';
import { searchJobs } from '../src/jobs/search/store.ts';
import { benchNow, inventAds, loadAny } from './ads.ts';
import { calmest, halfway, runs, show, worst } from './cells.ts';

/** `BENCH_PGLITE_ADS=10000` while working. */
const count = Number(process.env['BENCH_PGLITE_ADS'] ?? 100_000);

export default async function searchInPage() {
  const db = await connectPglite();
  try {
    await migrate(db, await readMigrations(), benchNow);
    await loadAny(db, inventAds(count));
    const cells = await calmest((search) => searchJobs(db, search), await halfway(db), runs);
    show(`PGlite, ${count} ads`, cells);
    return [
      {
        what: `search: worst p95 of 48 cells, PGlite, ${count} ads`,
        value: worst(cells),
        unit: 'ms',
        limit: 10,
      },
    ];
  } finally {
    await db.close();
  }
}
