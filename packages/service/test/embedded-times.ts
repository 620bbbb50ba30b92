/**
 * Prints how long the embedded PostgreSQL takes to be ready, from an empty folder and from one that was used:
 * `node --conditions=@yizhan/source packages/service/test/embedded-times.ts`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@yizhan/service/embedded';

const dataDir = await mkdtemp(join(tmpdir(), 'yizhan-times-'));
const rounds: Record<string, string>[] = [];
for (const round of ['cold (initdb)', 'warm', 'warm', 'warm']) {
  const [start, begun] = [performance.now(), await startEmbedded({ dataDir })];
  const [ready, shared] = [performance.now(), await startEmbedded({ dataDir })];
  const both = performance.now();
  await shared.stop();
  const stop = performance.now();
  await begun.stop();
  const ms = (from: number, to: number): string => `${Math.round(to - from)} ms`;
  rounds.push({
    round,
    ready: ms(start, ready),
    'shared by another': ms(ready, both),
    stop: ms(stop, performance.now()),
  });
}
console.table(rounds);
await rm(dataDir, { recursive: true });
