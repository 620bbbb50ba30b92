/** Why the embedded PostgreSQL cannot be used here, in one line for the person who starts it. */
export class EmbeddedUnusable extends Error {
  override readonly name = 'EmbeddedUnusable';

  constructor(reason: string, cause?: unknown) {
    super(
      `Embedded PostgreSQL cannot be used: ${reason}. Change that, or set DATABASE_URL to a PostgreSQL.`,
      {
        cause,
      },
    );
  }
}

/** What the system or PostgreSQL says, and what it means to somebody who runs a county website. */
const meanings: readonly (readonly [RegExp, (place: string) => string])[] = [
  [
    /ENOSPC|No space left on device|wrote only \d+ of \d+ bytes/,
    (place) => `no space is left on the disk of ${place}`,
  ],
  [/EROFS|Read-only file system/, (place) => `${place} is on a disk that cannot be written`],
  [
    /spawn \S+ ENOENT|error while loading shared libraries/,
    () => 'its programs do not run on this system; if install scripts were blocked, run npm rebuild',
  ],
  [
    /database files are incompatible with server/,
    (place) => `the data in ${place} was made by another major version of PostgreSQL`,
  ],
  [/EACCES|EPERM|ENOTDIR|Permission denied/, (place) => `this user may not read and write ${place}`],
];

/** @param place the folder that the failed step worked in */
export function unusable(error: unknown, place: string): EmbeddedUnusable {
  if (error instanceof EmbeddedUnusable) return error;
  const said = error instanceof Error ? error.message : String(error);
  const meaning = meanings.find(([pattern]) => pattern.test(said))?.[1](place);
  return new EmbeddedUnusable(meaning ?? complaint(said), error);
}

function complaint(said: string): string {
  const lines = said.trim().split('\n');
  const line = lines.findLast((text) => /FATAL|PANIC|error:/.test(text)) ?? lines.at(-1) ?? '';
  return line.replace(/^.*(FATAL|PANIC|error):\s*/, '');
}
