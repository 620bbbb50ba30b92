import type { Random } from '../ids.ts';

export const ciphers = ['aes-256-gcm', 'sm4-gcm'] as const;
export type CipherName = (typeof ciphers)[number];

export interface Key {
  /** Stands beside whatever was made with the key. */
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The first key of a list makes new things, the others still open old ones. */
export type KeyList = readonly [Key, ...Key[]];

export interface Keyring {
  readonly cipher: CipherName;
  /** Seal personal fields. */
  readonly encryption: KeyList;
  /** Sign access and refresh tokens. */
  readonly signing: KeyList;
  /** Makes the hashes by which personal fields are found; it does not rotate, the hashes would find nothing. */
  readonly lookup: Key;
}

export function makeKeyring(random: Random, cipher: CipherName = 'aes-256-gcm'): Keyring {
  return { cipher, encryption: [makeKey(random)], signing: [makeKey(random)], lookup: makeKey(random) };
}

function makeKey(random: Random): Key {
  return { id: toHex(random(4)), bytes: new Uint8Array(random(32)) };
}

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The text of the file that `KEYS` names. */
export function writeKeyring({ cipher, encryption, signing, lookup }: Keyring): string {
  const written = ({ id, bytes }: Key) => ({ id, key: toHex(bytes) });
  const file = {
    cipher,
    encryption: encryption.map(written),
    signing: signing.map(written),
    lookup: written(lookup),
  };
  return JSON.stringify(file, null, 2) + '\n';
}

/** @throws in one line, without a byte of the keys, when the text is no keyring. */
export function readKeyring(text: string): Keyring {
  try {
    const file = JSON.parse(text) as Record<string, unknown>;
    const cipher = ciphers.find((name) => name === file.cipher);
    if (!cipher) throw new Error(`cipher must be one of ${ciphers.join(', ')}`);
    return {
      cipher,
      encryption: readKeys(file.encryption, 'encryption'),
      signing: readKeys(file.signing, 'signing'),
      lookup: readKey(file.lookup, 'lookup'),
    };
  } catch (error) {
    // A syntax error would quote the file.
    const reason =
      error instanceof SyntaxError || !(error instanceof Error) ? 'it is not JSON' : error.message;
    throw new Error(`The key file cannot be read: ${reason}.`);
  }
}

function readKeys(value: unknown, name: string): KeyList {
  const [first, ...others] = Array.isArray(value) ? value.map((entry) => readKey(entry, name)) : [];
  if (!first) throw new Error(`${name} needs at least one key`);
  return [first, ...others];
}

function readKey(value: unknown, name: string): Key {
  const { id, key } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[\w-]{1,32}$/.test(id)) throw new Error(`a key of ${name} has no id`);
  if (typeof key !== 'string' || !/^[0-9a-f]{64}$/.test(key)) {
    throw new Error(`key ${id} of ${name} is not 64 hexadecimal digits`);
  }
  return { id, bytes: Uint8Array.from(key.match(/../g) ?? [], (pair) => parseInt(pair, 16)) };
}
