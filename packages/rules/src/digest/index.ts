/**
 * Text and fingerprint of data that are the same wherever they are made: two snapshots of the same figures are equal
 * byte for byte, and a ledger row hashes in a page as in the service.
 */
import { escaped } from '../checks.ts';
import { answer, refuse, type Result } from '../problem.ts';
import { hexDigest } from './sha256.ts';

/** Deeper data is a mistake, such as an object that holds itself. */
const DEEPEST = 32;

/**
 * JSON as RFC 8785 writes it: members in the order of their UTF-16 code units, no spaces, numbers as ECMAScript
 * writes them. Members that are undefined are left out, as in JSON. What JSON cannot hold is refused: dates, maps,
 * functions, NaN, Infinity, half a surrogate pair.
 */
export function canonicalJson(value: unknown): Result<string> {
  return write(value, '', []);
}

/** SHA-256 of {@link canonicalJson}, in hexadecimal. */
export function fingerprint(value: unknown): Result<string> {
  const text = canonicalJson(value);
  return text.ok ? answer(hexDigest(text.value)) : text;
}

function write(value: unknown, pointer: string, around: readonly unknown[]): Result<string> {
  if (value === null || typeof value === 'boolean') return answer(String(value));
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value) ? refuse(pointer, 'invalid_format') : answer(JSON.stringify(value));
  if (typeof value === 'number')
    return Number.isFinite(value) ? answer(JSON.stringify(value)) : notJson(pointer);
  if (around.length === DEEPEST || around.includes(value))
    return refuse(pointer, 'too_deep', { maximum: DEEPEST });
  const within = [...around, value];
  if (Array.isArray(value)) {
    const entries = Array.from(value, (entry: unknown, index) => write(entry, `${pointer}/${index}`, within));
    return join(entries, (texts) => `[${texts.join(',')}]`);
  }
  if (typeof value !== 'object' || Object.prototype.toString.call(value) !== '[object Object]')
    return notJson(pointer);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => {
      const field = `${pointer}/${escaped(name)}`;
      return join([write(name, field, within), write(member, field, within)], (texts) => texts.join(':'));
    });
  return join(members, (texts) => `{${texts.join(',')}}`);
}

const notJson = (pointer: string): Result<never> => refuse(pointer, 'invalid_type', { expected: 'JSON' });

function join(parts: readonly Result<string>[], by: (texts: readonly string[]) => string): Result<string> {
  const texts: string[] = [];
  for (const part of parts) {
    if (!part.ok) return part;
    texts.push(part.value);
  }
  return answer(by(texts));
}
