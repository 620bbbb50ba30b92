import type { Random } from '../ids.ts';

/** The same chance every time (mulberry32): seeds and tests can be repeated. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const nextByte = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 256;
  };
  return (length) => Uint8Array.from({ length }, nextByte);
}

/** Draws for people who make up data. */
export function drawFrom(random: Random) {
  const fraction = (): number => random(4).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
  const between = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    /** A whole number, both ends included. */
    between,
    pick: <T>(items: readonly T[]): T => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}

export type Draw = ReturnType<typeof drawFrom>;
