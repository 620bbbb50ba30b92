/**
 * Writes `migrations/*.sql` into a module for the page, which has no folder to read:
 * `node --conditions=@yizhan/source packages/service/generate/migrations.ts`
 */
import { writeFile } from 'node:fs/promises';
import type { Migration } from '../src/database/migrate.ts';
import { readMigrations } from '../src/database/migration-files.ts';

export const target = new URL('../src/database/migrations.generated.ts', import.meta.url);

export function migrationsModule(migrations: readonly Migration[]): string {
  const entries = migrations.map(
    ({ name, sql }) =>
      `  {\n    name: '${name}',\n    sql: \`${sql.replaceAll(/[\\`]|\$\{/g, '\\$&')}\`,\n  },\n`,
  );
  return `// Written by packages/service/generate/migrations.ts from the SQL files: change those instead.
import type { Migration } from './migrate.ts';

export const migrations: readonly Migration[] = [${entries.length > 0 ? `\n${entries.join('')}` : ''}];
`;
}

if (import.meta.main) await writeFile(target, migrationsModule(await readMigrations()));
