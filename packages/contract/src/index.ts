import type { components, operations } from './generated/types.ts';

export type { Check, Operation, OperationTable, QueryKind, Role, Scope } from './operation.ts';
export { fieldFaults, type FieldFault } from './field-errors.ts';

/** Every shape of the contract by its name: `Schemas['Job']`. */
export type Schemas = components['schemas'];

/** `'jobs.list'` and its siblings. */
export type OperationId = keyof operations;

/** Where an operation has no such parameters: `path?: never`, which is `undefined` without exact optional types. */
type Part<O, K extends string> = O extends { parameters: Partial<Record<K, infer P>> }
  ? [NonNullable<P>] extends [never]
    ? unknown
    : NonNullable<P>
  : unknown;
type Content<T> = T extends { content: infer C } ? C[keyof C] : unknown;
type BodyOf<O> = O extends { requestBody: infer B } ? Content<B> : unknown;
type Flat<T> = { [K in keyof T]: T[K] } & {};
type Success = 200 | 201 | 202 | 204;
type SuccessOf<O> = O extends { responses: infer R } ? R[keyof R & Success] : never;

/** What a caller passes to an operation: path, query and body as one flat object. */
export type Params<Id extends OperationId> = Flat<
  Part<operations[Id], 'path'> & Part<operations[Id], 'query'> & BodyOf<operations[Id]>
>;

/** What an operation answers; `undefined` where the answer has no body. */
export type Answer<Id extends OperationId> =
  SuccessOf<operations[Id]> extends { content: infer C } ? C[keyof C] : undefined;
