/**
 * `CRASH_ROUNDS=50 node --conditions=@yizhan/source test/crash/run.ts`: people write without a pause while the
 * service, PostgreSQL and both are killed in turn; then everything that they were told is held against the database.
 */
import { mkdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from '@yizhan/sdk';
import { query } from '../../packages/service/src/database/embedded/testing.ts';
import { demoSiteKey } from '../../packages/service/src/seed/demo.ts';
import { readLedger, type Ledger } from './ledger.ts';
import { readLogs } from './log.ts';
import { startCrashing, waitFor, type Crashing, type Victim } from './processes.ts';
import { createWriter, region } from './writer.ts';

const writerCount = 32;
const victims = ['the service', 'PostgreSQL', 'both'] as const;
const firstPhone = 13_800_140_000;

export interface CrashOutcome {
  readonly ledger: Ledger;
  /** Milliseconds from the kill to ready, of each round. */
  readonly readyAfter: Readonly<Record<Victim, readonly number[]>>;
}

export async function runCrashes(rounds: number, say: (line: string) => void): Promise<CrashOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'yizhan-crash-'));
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  await chmod(folder, 0o755);
  const crashing = await startCrashing(join(folder, 'data'));
  try {
    let phone = firstPhone;
    const phones = (): string => String((phone += 1));
    const clients = await signIn(crashing, phones);
    const writers = clients.map((client, index) => createWriter(client, logs, `w${index + 1}`, phones));
    const acknowledged = (): number => writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
    const work = Promise.all(writers.map((writer) => writer.run()));
    // A writer that fails ends the wait for it.
    const soon = (what: string, isSo: () => boolean): Promise<unknown> =>
      Promise.race([waitFor(what, isSo), work]);

    const readyAfter: Record<Victim, number[]> = { 'the service': [], PostgreSQL: [], both: [] };
    for (let round = 0; round < rounds; round += 1) {
      const victim = victims[round % 3] ?? 'both';
      // Another moment each time: sometimes as soon as all are at work again, sometimes much later.
      const before = writers.map((writer) => writer.acknowledged);
      const enough = acknowledged() + ((round * 83) % 211);
      await soon(`every writer of round ${round + 1} is answered`, () =>
        writers.every((writer, index) => writer.acknowledged > (before[index] ?? 0)),
      );
      await soon(`${enough} writes are acknowledged`, () => acknowledged() >= enough);
      const milliseconds = await crashing.crash(victim);
      readyAfter[victim].push(milliseconds);
      const { acknowledged: checked, lost } = await readLedger(crashing.databaseUrl, readLogs(logs));
      say(
        `${round + 1}: ${victim} killed, ready after ${seconds(milliseconds)}; ${lost.length} of ${checked} lost`,
      );
    }
    for (const writer of writers) writer.stop();
    await work;
    const ledger = await readLedger(crashing.databaseUrl, readLogs(logs));
    for (const line of describe(rounds, { ledger, readyAfter })) say(line);
    return { ledger, readyAfter };
  } finally {
    await crashing.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Officials of one county, each with an address and a session of their own. */
async function signIn({ url, databaseUrl, printed }: Crashing, phones: () => string): Promise<Client[]> {
  const clients = Array.from({ length: writerCount }, (_, index) => {
    let calls = 0;
    // Writes of one address are limited to some hundred a minute.
    const address = (): string => `10.${index}.${Math.floor((calls += 1) / 100)}.1`;
    return createClient({
      baseUrl: url,
      site: demoSiteKey,
      hooks: [{ before: ({ headers }) => void (headers['X-Forwarded-For'] = address()) }],
    });
  });
  for (const client of clients) {
    const phone = phones();
    await client.identity.sendCode({ phone });
    // As a person reads it from the phone: the service prints it for want of a gateway.
    const mark = `SMS to ${phone.slice(0, 3)}****${phone.slice(-4)}: `;
    const isPrinted = (): string | undefined => printed().find((line) => line.startsWith(mark));
    await waitFor('the code is printed', () => isPrinted() !== undefined);
    client.session.start(
      await client.identity.signIn({ phone, code: isPrinted()?.slice(mark.length) ?? '' }),
    );
  }
  await query(
    databaseUrl,
    `insert into grants (id, person_id, role, region, given_by, given_at)
     select replace(id, 'person_', 'grant_'), id, 'county', '${region}', id, '2026-01-01Z' from persons`,
  );
  return clients;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;

function* describe(rounds: number, { ledger, readyAfter }: CrashOutcome): Generator<string> {
  const { acknowledged, replayed, refused, abandoned, abandonedKept, lost, doubled, intruders } = ledger;
  yield `${rounds} rounds under ${writerCount} writers: ${acknowledged} acknowledged, ${replayed} of them after a lost answer`;
  yield `lost ${lost.length}, doubled ${doubled.length}, there without leave ${intruders.length}`;
  yield `${refused} refused; ${abandoned} given up by their writers, of which ${abandonedKept} had been carried out`;
  for (const [victim, times] of Object.entries(readyAfter)) {
    const sorted = times.toSorted((a, b) => a - b);
    const [median = 0, longest = 0] = [sorted[sorted.length >> 1], sorted.at(-1)];
    if (sorted.length > 0)
      yield `${victim}: ready after ${seconds(median)} (median), ${seconds(longest)} (longest)`;
  }
}

/** As many as the full test has time for, unless the environment says more. */
export const roundsWanted = Number(process.env.CRASH_ROUNDS ?? 6);

if (import.meta.main) {
  const { ledger } = await runCrashes(roundsWanted, console.log);
  const faults = [ledger.lost, ledger.doubled, ledger.intruders].flat();
  for (const fault of faults.slice(0, 20)) console.log(fault);
  // Idle connections of the clients would keep the process for a while.
  process.exit(faults.length === 0 ? 0 : 1);
}
