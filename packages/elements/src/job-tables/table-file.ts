import type { Params } from '@yizhan/contract';

/** What a file holds, in the shape in which the import takes it. */
export type Table = Pick<Params<'jobs.import'>, 'rows' | 'csv' | 'xlsxBase64'>;

/** Why a file is no table: `old` is one of Excel before 2007, or one with a password. */
export type FileFault = 'empty' | 'old' | 'unreadable';

/** Told apart by what is in it: people rename files, and office programs name them as they like. */
export function readTable(bytes: Uint8Array): Table | FileFault {
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { xlsxBase64: toBase64(bytes) };
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old';
  const text = textIn(bytes);
  if (text === undefined || text.includes('\0')) return 'unreadable';
  if (text.trim() === '') return 'empty';
  return /^\s*\[/.test(text) ? rowsIn(text) : { csv: text };
}

const beginsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** UTF-8, else what Excel writes in China: GBK, which GB 18030 contains. */
function textIn(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // It is not written in this one.
    }
  }
  return undefined;
}

function rowsIn(text: string): Table | FileFault {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows) || !rows.every(isRow)) return 'unreadable';
    return rows.length === 0 ? 'empty' : { rows };
  } catch {
    return 'unreadable';
  }
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In pieces: a function takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieceLength = 32_768;
  let text = '';
  for (let at = 0; at < bytes.length; at += pieceLength) {
    text += String.fromCharCode(...bytes.subarray(at, at + pieceLength));
  }
  return btoa(text);
}

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
