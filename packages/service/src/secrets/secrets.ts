import type { Random } from '../ids.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { aes256Gcm, type Bytes, type Ciphers } from './cipher.ts';
import type { Key, KeyList, Keyring } from './keyring.ts';

/** What keeps personal data from whoever reads the database, a backup or a token. */
export interface Secrets {
  /**
   * Encrypts a personal field for the database.
   *
   * @param context table, column and id: a sealed text that is moved to another row does not open
   */
  seal(context: string, text: string): Promise<string>;
  /** @throws where the text was not sealed for this context, or by a key that is no longer in the ring */
  open(context: string, sealed: string): Promise<string>;
  /** Whether the text was sealed with a key or cipher that is not the present one. */
  isOld(sealed: string): boolean;
  /** Keyed hash by which a personal field is found again without being readable. */
  lookup(kind: string, text: string): Promise<string>;
  /** Mark of the present signing key, as `keyId.mark`. */
  sign(purpose: string, text: string): Promise<string>;
  /** Whether any signing key of the ring made this mark. */
  verify(purpose: string, text: string, mark: string): Promise<boolean>;
  /** Digests by which a database tells whether a key is the one that it was written with. */
  checks(): Promise<readonly KeyCheck[]>;
}

export interface KeyCheck {
  readonly purpose: 'encryption' | 'signing' | 'lookup';
  readonly id: string;
  readonly digest: string;
}

const version = 'v1';
const nonceBytes = 12;

export interface SecretsOptions {
  /** The ring as it is now: it may gain keys while the service runs. */
  readonly keyring: () => Keyring;
  readonly random: Random;
  /** Ciphers besides AES-256-GCM. */
  readonly ciphers?: Ciphers;
}

export function createSecrets({ keyring, random, ciphers }: SecretsOptions): Secrets {
  const known: Ciphers = { 'aes-256-gcm': aes256Gcm, ...ciphers };
  const cipherOf = (name: string) => {
    const cipher = Object.entries(known).find(([known]) => known === name)?.[1];
    if (!cipher)
      throw new Error(`This Node's OpenSSL has no ${name}: set the cipher of the key file to aes-256-gcm.`);
    return cipher;
  };
  // Says at the start, not at the first registration, that a cipher is missing.
  cipherOf(keyring().cipher);
  return {
    async seal(context, text) {
      const { cipher, encryption } = keyring();
      const nonce = new Uint8Array(random(nonceBytes));
      const sealed = await cipherOf(cipher).seal(encryption[0].bytes, nonce, utf8(context), utf8(text));
      return [version, cipher, encryption[0].id, toBase64Url(nonce), toBase64Url(sealed)].join(':');
    },
    async open(context, sealed) {
      const [mark, cipher = '', id = '', nonce = '', text = ''] = sealed.split(':');
      if (mark !== version) throw new Error('This text was not sealed by this service.');
      const key = keyOf(keyring().encryption, id);
      const opened = await cipherOf(cipher).open(
        key.bytes,
        fromBase64Url(nonce),
        utf8(context),
        fromBase64Url(text),
      );
      return new TextDecoder().decode(opened);
    },
    isOld(sealed) {
      const { cipher, encryption } = keyring();
      return !sealed.startsWith(`${version}:${cipher}:${encryption[0].id}:`);
    },
    lookup: (kind, text) => hash(keyring().lookup.bytes, `${kind}\0${text}`),
    async sign(purpose, text) {
      const [key] = keyring().signing;
      return `${key.id}.${await hash(key.bytes, `${purpose}\0${text}`)}`;
    },
    async verify(purpose, text, mark) {
      const [id] = mark.split('.', 1);
      const key = keyring().signing.find((key) => key.id === id);
      return key !== undefined && isEqual(mark, `${key.id}.${await hash(key.bytes, `${purpose}\0${text}`)}`);
    },
    async checks() {
      const { encryption, signing, lookup } = keyring();
      const check = async (purpose: KeyCheck['purpose'], { id, bytes }: Key): Promise<KeyCheck> => ({
        purpose,
        id,
        digest: await hash(bytes, `check\0${purpose}`),
      });
      return Promise.all([
        ...encryption.map((key) => check('encryption', key)),
        ...signing.map((key) => check('signing', key)),
        check('lookup', lookup),
      ]);
    },
  };
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

function keyOf(keys: KeyList, id: string): Key {
  const key = keys.find((key) => key.id === id);
  if (!key) throw new Error(`The key file no longer holds encryption key ${id}.`);
  return key;
}

async function hash(key: Bytes, text: string): Promise<string> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, hmac, false, ['sign']);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8(text))));
}

/** Takes the same time wherever two texts of one length begin to differ. */
export function isEqual(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % (b.length || 1));
  return difference === 0;
}
