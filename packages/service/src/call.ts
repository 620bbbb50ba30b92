import type { Answer, OperationId, Params } from '@yizhan/contract';
import type * as tables from '@yizhan/contract/operations';
import type { Database } from './database/database.ts';
import type { Random } from './ids.ts';
import type { Site } from './sites/store.ts';

/** What a handler is given: the judged parameters, who asks, and everything that is not of this request alone. */
export interface Call<Id extends OperationId> {
  readonly params: Params<Id>;
  /** The site whose key came with the request. */
  readonly site: Site;
  readonly db: Database;
  /** The instant of the request. */
  readonly now: Date;
  readonly random: Random;
}

/** What a handler answers. */
export interface Reply<Id extends OperationId> {
  readonly body: Answer<Id>;
  /** Names this version of the answer, made by `tagOf` from ids and versions; without it there is no ETag. */
  readonly tag?: string;
  /** Seconds that shared caches may keep a public answer; 0 by default. */
  readonly sharedSeconds?: number;
}

export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Reply<Id>>;

type Tables = typeof tables;
type IdOf<Row> = Row extends { id: infer Id extends OperationId } ? Id : never;

/** A handler for every operation of one domain of the contract, under its verb. */
export type HandlersOf<Domain extends keyof Tables> = {
  readonly [Verb in keyof Tables[Domain]]: Handler<IdOf<Tables[Domain][Verb]>>;
};

/** A handler for every operation of the contract: what is missing does not compile. */
export type Handlers = { readonly [Domain in keyof Tables]: HandlersOf<Domain> };
