import { createCipheriv, createDecipheriv, type CipherGCM, type DecipherGCM } from 'node:crypto';
import type { Cipher } from './cipher.ts';

const markBytes = 16;

/** SM4 takes half of the 32 bytes of our keys. */
const half = (key: Uint8Array): Uint8Array => key.subarray(0, 16);

const sealer = (key: Uint8Array, nonce: Uint8Array) =>
  createCipheriv('sm4-gcm', half(key), nonce) as CipherGCM;

const opener = (key: Uint8Array, nonce: Uint8Array) =>
  createDecipheriv('sm4-gcm', half(key), nonce) as DecipherGCM;

/** Whether this Node's OpenSSL brings SM4-GCM; the builds of nodejs.org do not. */
export function hasSm4(): boolean {
  try {
    sealer(new Uint8Array(32), new Uint8Array(12));
    return true;
  } catch {
    return false;
  }
}

/** SM4-GCM, for places whose rules ask for national ciphers. */
export const sm4Gcm: Cipher = {
  async seal(key, nonce, context, text) {
    const cipher = sealer(key, nonce).setAAD(context);
    return new Uint8Array(Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]));
  },
  async open(key, nonce, context, sealed) {
    const decipher = opener(key, nonce).setAAD(context);
    decipher.setAuthTag(sealed.subarray(-markBytes));
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(0, -markBytes)), decipher.final()]));
  },
};
