import type { Answer, OperationId, Params } from '@yizhan/contract';
import type * as tables from '@yizhan/contract/operations';
import type { Database, Queries } from './database/database.ts';
import type { Issuer } from './identity/oidc.ts';
import type { People } from './identity/people.ts';
import type { Person } from './identity/person.ts';
import type { Random } from './ids.ts';
import type { Limiter } from './rate/limiter.ts';
import type { Limits } from './rate/limits.ts';
import type { Secrets } from './secrets/secrets.ts';
import type { Site } from './sites/store.ts';
import type { SendCode } from './sms/sms.ts';

type Tables = typeof tables;
type Rows = { [Domain in keyof Tables]: Tables[Domain][keyof Tables[Domain]] }[keyof Tables];
type RowOf<Id> = Extract<Rows, { readonly id: Id }>;

/** Public operations may be called by anybody; at all others the pipeline has seen who it is. */
type PersonOf<Row> = Row extends { readonly access: readonly (infer Role)[] }
  ? 'public' extends Role
    ? Person | null
    : Person
  : never;

/** Creates and changes run in a transaction that the pipeline has begun and will commit. */
type DbOf<Row> = Row extends { readonly idempotent: true } | { readonly matched: true } ? Queries : Database;

/** What a handler is given: the judged parameters, who asks, and everything that is not of this request alone. */
export interface Call<Id extends OperationId> extends Tools {
  readonly params: Params<Id>;
  /** The site whose key came with the request. */
  readonly site: Site;
  readonly person: PersonOf<RowOf<Id>>;
  readonly db: DbOf<RowOf<Id>>;
  /** The instant of the request. */
  readonly now: Date;
  readonly requestId: string;
  /** Where the request came from, as far as that is known. */
  readonly address: string;
  /** Tag of If-Match, for `requireMatch`; empty where the operation takes none. */
  readonly ifMatch: string;
  /** Has something done once the transaction stands, and not if it is taken back. */
  readonly afterCommit: (deed: () => void) => void;
}

/** What all calls share. */
export interface Tools {
  readonly random: Random;
  readonly secrets: Secrets;
  readonly people: People;
  /** Whose tokens are taken besides our own. */
  readonly issuer: Issuer | undefined;
  readonly limiter: Limiter;
  readonly limits: Limits;
  readonly sms: SendCode;
  /** Told of what went wrong through our fault. */
  readonly onError: (error: unknown, requestId?: string) => void;
}

/** What a handler answers. */
export interface Reply<Id extends OperationId> {
  readonly body: Answer<Id>;
  /** Names this version of the answer, made by `tagOf` from ids and versions; without it there is no ETag. */
  readonly tag?: string;
  /** Seconds that shared caches may keep a public answer; 0 by default. */
  readonly sharedSeconds?: number;
  /** About a person, though anybody who has its id may ask: no cache keeps it. */
  readonly personal?: boolean;
}

export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Reply<Id>>;

type IdOf<Row> = Row extends { readonly id: infer Id extends OperationId } ? Id : never;

/** A handler for every operation of one domain of the contract, under its verb. */
export type HandlersOf<Domain extends keyof Tables> = {
  readonly [Verb in keyof Tables[Domain]]: Handler<IdOf<Tables[Domain][Verb]>>;
};

/** A handler for every operation of the contract: what is missing does not compile. */
export type Handlers = { readonly [Domain in keyof Tables]: HandlersOf<Domain> };
