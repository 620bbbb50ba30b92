/** The part of `Storage` that the client uses; `sessionStorage` and `localStorage` have it. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** One text that outlives the page where it can. */
export interface Kept {
  get(): string | undefined;
  set(value: string | undefined): void;
}

/** Private modes and sandboxed frames throw on the mere mention of their storage, and full ones when written to. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** What a client uses unless it is given one: this tab's, so that nothing outlives the visit; none outside a page. */
export const pageStorage = (): TextStorage | undefined => attempt(() => document && sessionStorage);

/** Keeps `name` in the storage; in memory where there is none. */
export function keep(name: string, storage: TextStorage | undefined): Kept {
  let memory: string | undefined;
  return {
    get: () => (storage ? (attempt(() => storage.getItem(name)) ?? undefined) : memory),
    set(value) {
      memory = value;
      attempt(() => (value === undefined ? storage?.removeItem(name) : storage?.setItem(name, value)));
    },
  };
}
