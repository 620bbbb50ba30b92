import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { migrations } from '../database/migrations.generated.ts';
import { connectPglite } from '../database/pglite.ts';
import { openTestDatabase } from '../database/testing.ts';

interface Engine {
  readonly name: string;
  /** An empty migrated database of its own. */
  open(): Promise<Database>;
}

const all: readonly Engine[] = [
  { name: 'PostgreSQL', open: openTestDatabase },
  {
    name: 'PGlite',
    async open() {
      const db = await connectPglite();
      await migrate(db, migrations, new Date(0));
      return db;
    },
  },
];

const { TEST_ENGINES } = process.env;

/** Both, or those that TEST_ENGINES names: `TEST_ENGINES=PostgreSQL` while working. */
export const engines = TEST_ENGINES ? all.filter(({ name }) => TEST_ENGINES.split(',').includes(name)) : all;
