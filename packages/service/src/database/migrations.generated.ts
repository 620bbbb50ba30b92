// Written by packages/service/generate/migrations.ts from the SQL files: change those instead.
import type { Migration } from './migrate.ts';

export const migrations: readonly Migration[] = [];
