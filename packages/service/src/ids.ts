/** Random bytes; `crypto.getRandomValues` in earnest, a seeded source in tests and seeds. */
export type Random = (length: number) => Uint8Array;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const cryptoRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** `job_01K9…`: a prefix that tells people what it is, then a ULID, which sorts by the time of its making. */
export function newId(prefix: string, now: Date, random: Random): string {
  let time = now.getTime();
  let text = '';
  for (let place = 0; place < 10; place++) {
    text = alphabet.charAt(time % 32) + text;
    time = Math.floor(time / 32);
  }
  for (const byte of random(16)) text += alphabet.charAt(byte % 32);
  return `${prefix}_${text}`;
}
