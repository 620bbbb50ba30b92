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

/** Private modes and sandboxed frames throw on the mere mention of it. */
function pageStorage(): TextStorage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

/** Keeps `name` in the storage, and in memory too: storage may be missing, full or forbidden. */
export function keep(name: string, storage: TextStorage | undefined): Kept {
  let memory: string | undefined;
  const attempt = (act: () => string | null | void): string | undefined => {
    try {
      return act() ?? undefined;
    } catch {
      return memory;
    }
  };
  return {
    get: () => (storage ? attempt(() => storage.getItem(name)) : memory),
    set(value) {
      memory = value;
      attempt(() => (value === undefined ? storage?.removeItem(name) : storage?.setItem(name, value)));
    },
  };
}

/** What a client uses unless it is given one: this tab's, so that nothing outlives the visit; none outside a page. */
export const defaultStorage = (): TextStorage | undefined =>
  'document' in globalThis ? pageStorage() : undefined;
