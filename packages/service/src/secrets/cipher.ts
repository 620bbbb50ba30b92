import type { CipherName } from './keyring.ts';

/** Authenticated encryption with a nonce of 12 bytes; the result holds text and mark together. */
export interface Cipher {
  seal(key: Bytes, nonce: Bytes, context: Bytes, text: Bytes): Promise<Bytes>;
  /** @throws where key, nonce, context or text are not those of the sealing */
  open(key: Bytes, nonce: Bytes, context: Bytes, sealed: Bytes): Promise<Bytes>;
}

export type Bytes = Uint8Array<ArrayBuffer>;

export type Ciphers = Readonly<Partial<Record<CipherName, Cipher>>>;

const algorithm = (iv: Bytes, additionalData: Bytes) => ({ name: 'AES-GCM', iv, additionalData });

const importKey = (key: Bytes, usage: KeyUsage) =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, [usage]);

/** AES-256-GCM by the platform, in Node and in a page alike. */
export const aes256Gcm: Cipher = {
  async seal(key, nonce, context, text) {
    const sealed = await crypto.subtle.encrypt(
      algorithm(nonce, context),
      await importKey(key, 'encrypt'),
      text,
    );
    return new Uint8Array(sealed);
  },
  async open(key, nonce, context, sealed) {
    const text = await crypto.subtle.decrypt(
      algorithm(nonce, context),
      await importKey(key, 'decrypt'),
      sealed,
    );
    return new Uint8Array(text);
  },
};
