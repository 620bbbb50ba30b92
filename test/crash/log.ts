/** The writers' own log, one file each, to which lines are only added: what they meant to do and what they were told. */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Noted before the first try. Its name goes along as the reason, which the service's audit log keeps. */
export interface Intent {
  readonly write: string;
  readonly what: 'grant' | 'revoke';
  /** The same over all tries; a `revoke` takes none. */
  readonly key?: string;
  /** What is to be given. */
  readonly role?: 'staff' | 'operator' | 'county';
  readonly region?: string;
  /** What is to be taken back. */
  readonly grantId?: string;
}

/** Noted when the writer knows, or has given up. */
export interface Outcome {
  readonly write: string;
  readonly outcome: 'acknowledged' | 'refused' | 'abandoned';
  /** Of the grant that was acknowledged. */
  readonly id?: string;
  readonly personId?: string;
  /** An earlier try had been carried out and its answer was lost. */
  readonly wasReplayed?: boolean;
  readonly code?: string;
}

export type Line = Intent | Outcome;

export const addLine = (folder: string, writer: string, line: Line): void =>
  appendFileSync(join(folder, `${writer}.jsonl`), `${JSON.stringify(line)}\n`);

/** What became of a write; without an outcome while it is under way. */
export interface Write {
  readonly intent: Intent;
  readonly outcome?: Outcome;
}

export function readLogs(folder: string): ReadonlyMap<string, Write> {
  const writes = new Map<string, Write>();
  for (const file of readdirSync(folder)) {
    for (const text of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      const line = JSON.parse(text) as Line;
      const known = writes.get(line.write);
      if (!('outcome' in line)) writes.set(line.write, { intent: line });
      else if (known) writes.set(line.write, { ...known, outcome: line });
    }
  }
  return writes;
}
