import * as z from 'zod/mini';
import { migrate } from './database/migrate.ts';
import { migrations } from './database/migrations.generated.ts';
import { connectPglite } from './database/pglite.ts';
import { cryptoRandom } from './ids.ts';
import { seedDemo } from './seed/demo.ts';
import { seedDemoPeople } from './seed/people.ts';
import { seededRandom } from './seed/random.ts';
import { createSecrets } from './secrets/secrets.ts';
import { makeKeyring } from './secrets/keyring.ts';
import { createService } from './service.ts';
import { consoleSms } from './sms/sms.ts';

export { demoSiteKey } from './seed/demo.ts';

export interface PageServiceOptions {
  /** The clock of the service; stories give a fixed one. */
  readonly now: () => Date;
  /** A data folder that `dump` gave: starts in half the time. Without it, data is made afresh. */
  readonly snapshot?: Blob;
  /** Takes the line with a sign-in code, which nobody is sent; the console by default. */
  readonly print?: (line: string) => void;
}

/**
 * The whole service inside a page, on PostgreSQL in WebAssembly with demonstration data of all five places. It
 * keeps nothing: whoever reloads the page begins anew.
 */
export async function createPageService({ now, snapshot, print = console.info }: PageServiceOptions) {
  // Pages forbid code from text, which zod would otherwise try and a strict policy would report.
  z.config({ jitless: true });
  const db = await connectPglite(snapshot ? { loadDataDir: snapshot } : {});
  if (!snapshot) {
    await migrate(db, migrations, now());
    await seedDemo(db, { now: now(), origins: [] });
  }
  // Whoever has the page has its data too: these keys are the same each time, so that they open a snapshot's texts.
  const keyring = makeKeyring(seededRandom(5));
  const secrets = createSecrets({ keyring: () => keyring, random: cryptoRandom });
  await seedDemoPeople(db, { now: now(), secrets, random: cryptoRandom });
  const service = createService({ db, now, secrets, sms: consoleSms(print) });
  return {
    fetch: service.fetch,
    /** The data folder as one archive, for `snapshot`. */
    dump: () => db.$client.dumpDataDir('gzip'),
    close: () => db.close(),
  };
}
