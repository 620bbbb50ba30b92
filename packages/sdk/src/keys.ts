/** Idempotency keys: made at the call, and used again for the same call while nobody knows what became of the first. */
import type { Kept } from './storage.ts';

/** 128 random bits; `crypto.randomUUID` is missing on plain HTTP. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** 53 bits that tell calls apart without keeping what they say. */
function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}

export interface KeyHold {
  readonly key: string;
  /** @param known whether the service's answer is known; if not, the next equal call repeats this one. */
  settle(known: boolean): void;
}

export interface Keys {
  hold(operation: string, params: object): KeyHold;
  clear(): void;
}

/** @param kept where keys wait out a reload; without it each call has its own. */
export function createKeys(kept: Kept | undefined): Keys {
  const underWay = new Set<string>();
  const read = (): Record<string, string> => {
    try {
      return JSON.parse(kept?.get() ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  };
  const write = (slot: string, key: string | undefined): void =>
    kept?.set(JSON.stringify({ ...read(), [slot]: key }));

  return {
    hold(operation, params) {
      const slot = operation + digest(JSON.stringify(params));
      // Two equal calls at once in one page are meant as two; only one that lost its outcome is taken up again.
      if (!kept || underWay.has(slot)) return { key: newKey(), settle: () => undefined };
      const key = read()[slot] ?? newKey();
      underWay.add(slot);
      write(slot, key);
      return {
        key,
        settle(known) {
          underWay.delete(slot);
          if (known) write(slot, undefined);
        },
      };
    },
    clear: () => kept?.set(undefined),
  };
}
