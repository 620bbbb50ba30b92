import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  getCiphers,
  type CipherGCM,
  type DecipherGCM,
  type KeyObject,
} from 'node:crypto';
import type { Cipher, Ciphers } from './cipher.ts';

const markBytes = 16;

/** The platform's own would pass each text through other threads, which takes ten times as long as sealing it. */
function nodeCipher(name: string, keyBytes: number): Cipher {
  // Taking over the bytes of a key costs several times as much as sealing a name with it.
  const keys = new WeakMap<Uint8Array, KeyObject>();
  const keyOf = (key: Uint8Array): KeyObject => {
    const known = keys.get(key) ?? createSecretKey(key.subarray(0, keyBytes));
    keys.set(key, known);
    return known;
  };
  const sealer = (key: Uint8Array, nonce: Uint8Array) => createCipheriv(name, keyOf(key), nonce) as CipherGCM;
  const opener = (key: Uint8Array, nonce: Uint8Array) =>
    createDecipheriv(name, keyOf(key), nonce) as DecipherGCM;
  return {
    async seal(key, nonce, context, text) {
      const cipher = sealer(key, nonce).setAAD(context);
      return new Uint8Array(Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]));
    },
    async open(key, nonce, context, sealed) {
      const decipher = opener(key, nonce).setAAD(context);
      decipher.setAuthTag(sealed.subarray(-markBytes));
      return new Uint8Array(
        Buffer.concat([decipher.update(sealed.subarray(0, -markBytes)), decipher.final()]),
      );
    },
  };
}

const aes256Gcm = nodeCipher('aes-256-gcm', 32);

/** SM4, for places whose rules ask for national ciphers, takes half of the 32 bytes of our keys. */
const sm4Gcm = nodeCipher('sm4-gcm', 16);

/** Whether this Node's OpenSSL brings SM4-GCM; the builds of nodejs.org do not. */
export const hasSm4 = (): boolean => getCiphers().includes('sm4-gcm');

/** Those that this Node has. */
export const nodeCiphers = (): Ciphers => ({
  'aes-256-gcm': aes256Gcm,
  ...(hasSm4() && { 'sm4-gcm': sm4Gcm }),
});
