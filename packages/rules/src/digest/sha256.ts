/**
 * SHA-256 (FIPS 180-4). Written here because `crypto.subtle` is missing where counties need it: on their plain-HTTP
 * intranets.
 */

/** First 32 bits of the fractional parts of the roots of the first primes, as the standard derives its constants. */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const words = new Uint32Array(count);
  for (let candidate = 2, found = 0; found < count; candidate++) {
    let divisor = 2;
    while (candidate % divisor !== 0) divisor++;
    if (divisor === candidate) words[found++] = (root(candidate) % 1) * 2 ** 32;
  }
  return words;
}
const ROUNDS = /*#__PURE__*/ fractions(64, Math.cbrt);
const START = /*#__PURE__*/ fractions(8, Math.sqrt);

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Digest of the text in UTF-8, as 64 hexadecimal digits. */
export function hexDigest(text: string): string {
  const bytes = new TextEncoder().encode(text);
  // Room for the bit that ends the text and for its length in bits, in whole blocks of 64 bytes.
  const blocks = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  new Uint8Array(blocks.buffer).set(bytes);
  blocks.setUint8(bytes.length, 0x80);
  blocks.setUint32(blocks.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  blocks.setUint32(blocks.byteLength - 4, bytes.length * 8);
  const state = Uint32Array.from(START);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) compress(state, blocks, offset);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function compress(state: Uint32Array, blocks: DataView, offset: number): void {
  const words = new Uint32Array(64);
  const at = (index: number): number => words[index] ?? 0;
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    if (round < 16) words[round] = blocks.getUint32(offset + round * 4);
    else {
      const [near, far] = [at(round - 2), at(round - 15)];
      words[round] =
        at(round - 16) +
        (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) +
        at(round - 7) +
        (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    const choice = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const majority = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    const added = (h + choice + (ROUNDS[round] ?? 0) + at(round)) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + added) | 0, c, b, a, (added + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = (state[index] ?? 0) + word));
}
