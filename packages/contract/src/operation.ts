import type * as z from 'zod/mini';

/** What the SDK, the service and the tests need to know of one operation; one row of a domain's table. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` where a parameter goes. */
  readonly path: string;
  /** Query parameters and how their text is read. What is neither here nor in the path is the body. */
  readonly query?: Readonly<Record<string, QueryKind>>;
  /** The body is JSON, or a merge patch (null deletes, absent keeps). */
  readonly body?: 'json' | 'patch';
  /** Size of the largest body that it takes; 64 KiB when left out. */
  readonly maxBytes?: number;
  /** Roles that may call it; `public` needs a site key only. */
  readonly access: readonly Role[];
  /** What the role must have been given with besides. */
  readonly scope?: Scope;
  /** Takes an Idempotency-Key: the same key within 24 hours is the same request. */
  readonly idempotent?: true;
  /** Needs If-Match with the tag of the version that the person saw. */
  readonly matched?: true;
  /** Answers `{ items, page }` and takes `cursor`. */
  readonly paged?: true;
  /** Status of the answer when all went well. */
  readonly status: number;
  /** Loads what judges its parameters. Only writes bring it: a client judges them before they leave. */
  readonly check?: () => Promise<Check>;
  /** No longer recommended; answers say so with these days, from 0 o'clock in Asia/Shanghai. */
  readonly deprecated?: { readonly since: string; readonly until: string };
}

/** What judges the flat parameters of an operation. */
export interface Check {
  readonly params: z.ZodMiniType;
}

export type QueryKind = 'string' | 'integer' | 'number' | 'boolean' | 'strings' | 'numbers';

export type Role =
  | 'public'
  | 'worker'
  | 'employer'
  | 'agency'
  | 'staff'
  | 'operator'
  | 'county'
  | 'city'
  | 'province'
  | 'auditor';

export type Scope = 'personal_data';

export type OperationTable = Readonly<Record<string, Operation>>;
