/** Above this many entries the oldest go, so that invented names cannot fill the memory. */
const maximumEntries = 5_000;

interface Entry<T> {
  readonly until: number;
  readonly value: Promise<T>;
}

export interface Remembered<T> {
  (name: string, now: Date): Promise<T>;
  forget(name: string): void;
}

/** Remembers answers for a while; questions asked at the same time share one. Failures are not remembered. */
export function remember<T>(ask: (name: string, now: Date) => Promise<T>, keptMs: number): Remembered<T> {
  const entries = new Map<string, Entry<T>>();
  const find = (name: string, now: Date): Promise<T> => {
    const known = entries.get(name);
    if (known && known.until > now.getTime()) return known.value;
    const value = ask(name, now);
    const entry = { until: now.getTime() + keptMs, value };
    value.catch(() => entries.get(name) === entry && entries.delete(name));
    entries.delete(name);
    entries.set(name, entry);
    for (const oldest of entries.keys()) {
      if (entries.size <= maximumEntries) break;
      entries.delete(oldest);
    }
    return value;
  };
  return Object.assign(find, { forget: (name: string) => void entries.delete(name) });
}
