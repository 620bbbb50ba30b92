import { createHash, type Hash } from 'node:crypto';

/**
 * What stands inside a backup, before compression: frames of a kind (1 byte), a length (4 bytes) and a content.
 * Notes are JSON; pieces are parts of a table as COPY writes it. The last note holds the digest of all before it.
 */
export type Frame =
  { readonly kind: 'note'; readonly note: unknown } | { readonly kind: 'piece'; readonly piece: Buffer };

const kinds = { note: 0x4e, piece: 0x50 } as const;
const headBytes = 5;
/** No piece of ours comes near it: a length beyond this is damage, not data. */
const maximumBytes = 64 * 1024 * 1024;

function encode(kind: keyof typeof kinds, content: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(headBytes + content.length);
  frame.writeUInt8(kinds[kind], 0);
  frame.writeUInt32BE(content.length, 1);
  content.copy(frame, headBytes);
  return frame;
}

/** Encodes frames and keeps the digest of what it has encoded. */
export function frameWriter() {
  const hash = createHash('sha256');
  const counted = (frame: Buffer): Buffer => {
    hash.update(frame);
    return frame;
  };
  return {
    note: (note: unknown): Buffer => counted(encode('note', Buffer.from(JSON.stringify(note)))),
    piece: (piece: Buffer): Buffer => counted(encode('piece', piece)),
    /** The digest of everything so far. */
    digest: (): string => hash.copy().digest('hex'),
  };
}

/** Takes frames out of a stream that is cut anywhere, a few at a time. */
export async function* readFrames(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<{ frame: Frame; digestBefore: () => string }> {
  const hash: Hash = createHash('sha256');
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (;;) {
      const length = rest.length - at < headBytes ? Infinity : rest.readUInt32BE(at + 1);
      if (length !== Infinity && length > maximumBytes)
        throw new DamagedBackup('a length in it makes no sense');
      if (rest.length - at < headBytes + length) break;
      const whole = rest.subarray(at, at + headBytes + length);
      yield { frame: decode(whole), digestBefore: () => hash.copy().digest('hex') };
      hash.update(whole);
      at += whole.length;
    }
    rest = rest.subarray(at);
  }
  if (rest.length > 0) throw new DamagedBackup('it ends in the middle');
}

function decode(whole: Buffer): Frame {
  const content = whole.subarray(headBytes);
  if (whole[0] === kinds.piece) return { kind: 'piece', piece: content };
  if (whole[0] !== kinds.note) throw new DamagedBackup('it holds what no backup holds');
  try {
    return { kind: 'note', note: JSON.parse(content.toString('utf8')) };
  } catch {
    throw new DamagedBackup('a note in it cannot be read');
  }
}

/** The file is not what was written: cut short, changed, or no backup at all. */
export class DamagedBackup extends Error {
  constructor(reason: string) {
    super(`This backup is damaged and nothing was restored: ${reason}.`);
  }
}
