import type { PgDatabase, PgQueryResultHKT, PgTransactionConfig } from 'drizzle-orm/pg-core';

/** Each driver says more about an answer than this, but only this much do both say alike. */
interface Answer<Row> {
  readonly rows: Row[];
}

interface AnswerKind extends PgQueryResultHKT {
  readonly type: Answer<this['row']>;
}

/**
 * What a store function takes first: the database, or the transaction that the caller stands in.
 * Drizzle's own `transaction` is left out: it leaks the connection when `begin` fails, and a store
 * must not decide where a transaction begins.
 */
export type Queries = Omit<PgDatabase<AnswerKind>, 'transaction'>;

/** Plain SQL within one transaction, for scripts of many statements that an ORM cannot carry. */
export interface PlainTransaction {
  rows(statement: string, params?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  script(statements: string): Promise<void>;
}

/** The one handle on the data: node-postgres or PGlite behind it. */
export interface Database extends Queries {
  /**
   * Commits what `work` did when it resolves, takes it back when it rejects. Inside `work` use `tx` only:
   * a query on the outer handle stands outside the transaction, and with PGlite it waits for it forever.
   */
  transaction<T>(work: (tx: Queries) => Promise<T>, config?: PgTransactionConfig): Promise<T>;
  /** The same for plain SQL. */
  plainTransaction<T>(work: (tx: PlainTransaction) => Promise<T>): Promise<T>;
  /** How many wait for a connection, where there are several. */
  readonly waiting?: () => number;
  /** Waits for what is under way, then closes every connection. */
  readonly close: () => Promise<void>;
}
