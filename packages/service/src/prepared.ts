import type { Queries } from './database/database.ts';

/**
 * A statement that is built once a database and shape, named, and planned by PostgreSQL once a connection. For hot
 * reads with few shapes: building and planning cost as much as the answer.
 *
 * @param make is given which optional conditions the statement has; the names decide which statement it is
 */
export function preparedOnce<Name extends string, Statement>(
  make: (db: Queries, shape: readonly Name[]) => Statement,
): (db: Queries, shape: readonly Name[]) => Statement {
  const byDatabase = new WeakMap<Queries, Map<string, Statement>>();
  return (db, shape) => {
    const known = byDatabase.get(db) ?? new Map<string, Statement>();
    byDatabase.set(db, known);
    const name = shape.join(' ');
    const statement = known.get(name) ?? make(db, shape);
    known.set(name, statement);
    return statement;
  };
}
