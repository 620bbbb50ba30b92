import { open } from 'node:fs/promises';
import { DamagedBackup } from './frames.ts';

const mark = Buffer.from('YZ');
const sealBytes = mark.length + 6;

/** Last bytes of the file: a mark and how long it is before them, by which a cut file is told before it is read. */
export function sealOf(length: number): Buffer {
  const seal = Buffer.alloc(sealBytes);
  mark.copy(seal);
  seal.writeUIntBE(length, mark.length, 6);
  return seal;
}

/** How many bytes of the file are packed frames. */
export async function sealedLength(file: string): Promise<number> {
  const handle = await open(file);
  try {
    const length = (await handle.stat()).size - sealBytes;
    const seal = Buffer.alloc(sealBytes);
    if (length > 0) await handle.read(seal, 0, sealBytes, length);
    if (length <= 0 || !seal.equals(sealOf(length)))
      throw new DamagedBackup('it is not as long as it was, or no backup at all');
    return length;
  } finally {
    await handle.close();
  }
}
