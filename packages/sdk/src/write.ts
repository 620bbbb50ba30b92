/** What a write needs before it leaves. Loaded with the first one. */
import type { FieldFault, Operation } from '@yizhan/contract';
import type { Judge } from './call.ts';
import type { Kept } from './storage.ts';

/** A write that may leave, or what is wrong with it. */
export interface Prepared {
  /** Absent when nothing is wrong. */
  readonly faults?: readonly FieldFault[];
  /** Idempotency key, for operations that take one. */
  readonly key?: string | undefined;
  /** Says that the outcome is known: the next equal call is a new one. */
  readonly release?: () => void;
}

/** Tells calls apart without keeping what they say. */
function digest(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Equal calls share a key until the outcome of one is known: a second tap, or a tap after a reload, repeats the first. */
function holdKey(kept: Kept, call: string, fresh: string): Prepared {
  const read = (): Record<string, string> => JSON.parse(kept.get() ?? '{}') as Record<string, string>;
  const slot = digest(call);
  const write = (key?: string): void => kept.set(JSON.stringify({ ...read(), [slot]: key }));
  const key = read()[slot] ?? fresh;
  write(key);
  return { key, release: write };
}

/** @param kept where keys wait out a reload; without it each call keeps the fresh one. */
export async function prepare(
  row: Operation,
  params: object,
  fresh: string | undefined,
  kept?: Kept,
  judge?: Judge,
): Promise<Prepared> {
  const text = JSON.stringify(params);
  // Schemas that cannot be loaded judge nothing; the service judges in any case.
  const faults = (await judge?.(row, 'params', JSON.parse(text)).catch(() => [])) ?? [];
  if (faults.length) return { faults };
  return fresh && kept ? holdKey(kept, row.id + text, fresh) : { key: fresh };
}
