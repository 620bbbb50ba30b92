/**
 * `node --conditions=@yizhan/source test/deployment/run.ts`: starts a whole deployment, lets people use it, kills
 * one process of the service and then the replica, and prints what the people noticed. Ends what it started.
 */
import { query } from '../../packages/service/src/database/embedded/testing.ts';
import { createJourney, type Call } from './journey.ts';
import { deploymentMissing, startDeployment } from './topology.ts';

export interface Outcome {
  readonly calls: readonly Call[];
  readonly failed: readonly Call[];
  /** Writes that were acknowledged, and how many of them the database holds. */
  readonly acknowledged: number;
  readonly kept: number;
  /** Grants in the database beyond those: answers that nobody got, or writes that happened twice. */
  readonly unexpected: number;
  /** What the processes said of the replica, in order. */
  readonly replicaStates: readonly string[];
}

const wait = (seconds: number): Promise<void> => new Promise((done) => setTimeout(done, seconds * 1_000));

export async function runDeployment(say: (line: string) => void): Promise<Outcome> {
  const begin = performance.now();
  const deployment = await startDeployment();
  const [first, second] = deployment.services;
  const printed = (): string[] => [...first.lines(), ...second.lines()];
  try {
    say(`up after ${seconds(performance.now() - begin)}: ${deployment.url}`);
    const journey = createJourney(deployment.url, deployment.databaseUrl, printed);
    const { calls } = journey;
    const phase = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      const from = calls.length;
      await act();
      say(`${name}: ${describe(calls.slice(from))}`);
    };
    const people = journey.run(4);
    await phase('calm', () => wait(4));
    await phase('one process killed -9', () => first.kill().then(() => wait(4)));
    await phase('and back', () => first.restart().then(() => wait(3)));
    await phase('the replica killed', () => deployment.replica.kill().then(() => wait(4)));
    await phase('a sign-in after all that', () => journey.signIn('13800138099'));
    journey.stop();
    await people;

    // The clerk of the demonstration has its grants from nobody.
    const given = `select id from grants where role = 'staff' and given_by <> person_id`;
    const rows = await query(deployment.databaseUrl, given);
    const ids = new Set(rows.map(({ id }) => String(id)));
    const kept = journey.written.filter((id) => ids.has(id)).length;
    const failed = calls.filter(({ failure }) => failure !== undefined);
    for (const { what, at, failure } of failed) say(`failed ${what} at ${seconds(at)}: ${failure}`);
    say(
      `${calls.length} calls, ${failed.length} failed; ${kept} of ${journey.written.length} writes are there`,
    );
    return {
      calls,
      failed,
      acknowledged: journey.written.length,
      kept,
      unexpected: ids.size - kept,
      replicaStates: printed().flatMap((line) => /"event":"replica","state":"(\w+)"/.exec(line)?.[1] ?? []),
    };
  } finally {
    await deployment.stop();
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;

function describe(calls: readonly Call[]): string {
  const times = calls.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  const failed = calls.filter(({ failure }) => failure !== undefined).length;
  return `${calls.length} calls, ${failed} failed, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`;
}

if (import.meta.main) {
  if (deploymentMissing) console.log(deploymentMissing);
  else {
    const { failed, kept, acknowledged } = await runDeployment(console.log);
    // Idle connections of the clients would keep the process for a while.
    process.exit(failed.length === 0 && kept === acknowledged ? 0 : 1);
  }
}
