/** Why a rule refuses: which field, which rule, and the figures that its message needs. */
export interface Problem {
  /** JSON pointer to the field, as in the contract's problem answers; `''` is the whole input. */
  readonly pointer: string;
  /** lower_snake code from the error catalogue, as in the contract's problem answers. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Rules never throw on data: they answer, or say what is wrong with it. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const answer = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (pointer: string, code: string, params?: Problem['params']): Result<never> => ({
  ok: false,
  problems: [params ? { pointer, code, params } : { pointer, code }],
});
