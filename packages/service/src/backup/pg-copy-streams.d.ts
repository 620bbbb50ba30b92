/** The part of pg-copy-streams that a backup uses; it brings no types of its own. */
declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  interface Copied {
    /** Known when the stream has ended. */
    readonly rowCount: number;
  }

  export function to(statement: string): Readable & Submittable & Copied;
  export function from(statement: string): Writable & Submittable & Copied;
}
