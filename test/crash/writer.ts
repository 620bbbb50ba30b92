/** An official who gives and takes roles without a pause, and insists on an answer over every crash. */
import { setTimeout } from 'node:timers/promises';
import { isYizhanError, type Client } from '@yizhan/sdk';
import { addLine, type Intent, type Outcome } from './log.ts';

/** Where the writers hold the role of the county, and another place. */
export const region = '632801';
const elsewhere = '150404';

export interface Writer {
  /** Writes of this writer that the service has acknowledged. */
  readonly acknowledged: number;
  /** Resolves after `stop`, when the last write is answered. */
  run(): Promise<void>;
  stop(): void;
}

interface Given {
  readonly id: string;
  readonly key: string;
}

interface Giving extends Partial<Pick<Intent, 'key' | 'role' | 'region'>> {
  /** The service must refuse it. */
  readonly isWrong?: boolean;
  /** Does not give up while no answer comes. */
  readonly isPatient?: boolean;
}

type Answer<T> =
  { readonly data: T; readonly wasReplayed: boolean } | { readonly code: string } | 'abandoned';

/**
 * @param name of the log file
 * @param phones gives a number that nobody has had
 */
export function createWriter(client: Client, folder: string, name: string, phones: () => string): Writer {
  const { identity } = client;
  let isOver = false;
  let acknowledged = 0;
  let count = 0;
  let given: Given[] = [];

  const note = (outcome: Outcome, isWrong = false): void => {
    addLine(folder, name, outcome);
    const { write, code } = outcome;
    if (isWrong !== (code !== undefined)) throw new Error(`${write} was answered wrongly: ${code ?? 'done'}`);
    if (outcome.outcome === 'acknowledged') acknowledged += 1;
  };

  async function give(
    write: string,
    { isWrong = false, isPatient = true, ...intended }: Giving = {},
  ): Promise<void> {
    const { key = `idempotency-key-of-${write}`, role = 'staff' } = intended;
    const intent = { write, what: 'grant', key, role, region, ...intended } as const;
    addLine(folder, name, intent);
    const params = { phone: phones(), role, region: intent.region, reason: write };
    const answer = await insist(
      () => identity.grant(params, { idempotencyKey: key }).withResponse(),
      isPatient,
    );
    if (answer === 'abandoned') return addLine(folder, name, { write, outcome: 'abandoned' });
    if ('code' in answer) return note({ write, outcome: 'refused', code: answer.code }, isWrong);
    const { id, personId } = answer.data;
    given.push({ id, key });
    note({ write, outcome: 'acknowledged', id, personId, wasReplayed: answer.wasReplayed }, isWrong);
  }

  async function take(write: string, { id: grantId }: Given, version: string): Promise<void> {
    const isWrong = version !== '1';
    addLine(folder, name, { write, what: 'revoke', grantId });
    const params = { grantId, reason: write };
    const answer = await insist(
      () => identity.revoke(params, { ifMatch: `"${version}"` }).withResponse(),
      true,
    );
    if (answer === 'abandoned') return;
    // Nobody else takes it back: it is gone because an earlier try was carried out and its answer was lost.
    const wasReplayed = 'code' in answer && answer.code === 'not_found';
    if ('code' in answer && !wasReplayed)
      return note({ write, outcome: 'refused', code: answer.code }, isWrong);
    given = given.filter(({ id }) => id !== grantId);
    note({ write, outcome: 'acknowledged', id: grantId, wasReplayed }, isWrong);
  }

  /** What a service must refuse, each in its turn. */
  function tryWhatIsWrong(write: string, last: Given): Promise<void> {
    const turn = Math.floor(count / 8) % 4;
    if (turn === 0) return give(write, { region: elsewhere, isWrong: true });
    if (turn === 1) return give(write, { role: 'county', isWrong: true });
    if (turn === 2) return give(write, { key: last.key, isWrong: true });
    return take(write, last, '7');
  }

  return {
    get acknowledged() {
      return acknowledged;
    },
    async run() {
      while (!isOver) {
        count += 1;
        const write = `${name}-${count}`;
        const last = given.at(-1);
        if (last && count % 8 === 4) await tryWhatIsWrong(write, last);
        else if (last && count % 8 === 0) await take(write, last, '1');
        // One in eight gives up when no answer comes, as people do.
        else await give(write, { role: count % 2 ? 'staff' : 'operator', isPatient: count % 8 !== 6 });
      }
    },
    stop() {
      isOver = true;
    },
  };
}

/** Tries until the service has said yes or no; the client's own retries come on top. */
async function insist<T>(
  call: () => Promise<{ readonly data: T; readonly response: { readonly headers: Headers } }>,
  isPatient: boolean,
): Promise<Answer<T>> {
  for (;;) {
    try {
      const { data, response } = await call();
      return { data, wasReplayed: response.headers.has('Idempotency-Replayed') };
    } catch (error) {
      if (!isYizhanError(error)) throw error;
      const { kind, status = 500, code } = error;
      const isUnknown = status >= 500 || status === 429 || code === 'idempotency_in_progress';
      if (kind === 'problem' && !isUnknown) return { code };
      if (!isPatient) return 'abandoned';
      await setTimeout(100);
    }
  }
}
