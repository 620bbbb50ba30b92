import { migrate } from '../database/migrate.ts';
import { migrations } from '../database/migrations.generated.ts';
import { connectPglite } from '../database/pglite.ts';
import type { Database } from '../database/database.ts';
import { testNow } from './service.ts';

export interface Engine {
  readonly name: string;
  /** An empty migrated database of its own. */
  open(): Promise<Database>;
}

export const engines: readonly Engine[] = [
  {
    name: 'PGlite',
    async open() {
      const db = await connectPglite();
      await migrate(db, migrations, testNow);
      return db;
    },
  },
];
