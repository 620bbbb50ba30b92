import type { Answer, Operation, OperationId, OperationTable, Params } from '@yizhan/contract';
import * as operations from '@yizhan/contract/operations';
import type { Call, CallOptions, Judge, Page, PagedCall } from './call.ts';
import { connect, type Connection } from './connection.ts';
import type { ConnectOptions } from './options.ts';
import type { Session } from './session.ts';

type IdOf<Row> = Row extends { readonly id: infer Id extends OperationId } ? Id : never;

type ResultOf<Row> =
  Answer<IdOf<Row>> extends infer Data
    ? Row extends { readonly paged: true }
      ? Data extends Page
        ? PagedCall<Data>
        : never
      : Call<Data>
    : never;

/** Changing something takes the tag of what was seen. */
type OptionsOf<Row> = Row extends { readonly matched: true }
  ? [options: CallOptions & { readonly ifMatch: string }]
  : [options?: CallOptions];

type ArgumentsOf<Row> =
  Partial<Params<IdOf<Row>>> extends Params<IdOf<Row>>
    ? Row extends { readonly matched: true }
      ? [params: Params<IdOf<Row>>, ...OptionsOf<Row>]
      : [params?: Params<IdOf<Row>>, ...OptionsOf<Row>]
    : [params: Params<IdOf<Row>>, ...OptionsOf<Row>];

/** Calls one operation; path, query and body are one flat object. */
export type Method<Row> = (...args: ArgumentsOf<Row>) => ResultOf<Row>;

/** One domain's operations as methods. */
export type Domain<Table> = { readonly [Verb in keyof Table]: Method<Table[Verb]> };

/** Operation tables by the name of their domain. */
export type Tables = Readonly<Record<string, OperationTable>>;

export type Bound<T extends Tables> = { readonly [Name in keyof T]: Domain<T[Name]> };

/** The whole API: one property a domain, one method an operation. */
export interface Client extends Bound<typeof operations> {
  /** Who is signed in. */
  readonly session: Session;
  /** For `bind`, and for elements that are handed a connection. */
  readonly connection: Connection;
  /** Ends every call with kind `closed`; later calls end the same way. */
  close(): void;
}

/** The schemas come with the first thing to judge. */
const judge: Judge = async (...value) => (await import('./judge.ts')).judge(...value);

const mapValues = <A, B>(from: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value)]));

/**
 * Methods for the tables that are given, and no others: `bind(connection, { jobs }).jobs.list({ q: '搬运' })`
 * with `jobs` from `@yizhan/contract/operations/jobs`.
 */
export function bind<const T extends Tables>(connection: Connection, tables: T): Bound<T> {
  const method = (row: Operation) => (params?: object, options?: CallOptions) =>
    connection.call(row, params, options, judge);
  // The types of the methods follow from the rows; the rows say at run time what the types say at compile time.
  return mapValues(tables, (table) => mapValues(table, method)) as unknown as Bound<T>;
}

/** A client of everything in the contract. Nothing is sent until a method is called. */
export function createClient(options: ConnectOptions): Client {
  const connection = connect(options);
  return {
    ...bind(connection, operations),
    session: connection.session,
    connection,
    close: () => connection.close(),
  };
}
