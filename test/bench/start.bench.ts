/** From the command to the line that says ready: first with an empty data folder, then with one that has data. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../../scripts/bench.ts';
import { npmStart } from '../support/started.ts';

const seconds = async (dataDir: string): Promise<number> => {
  const started = await npmStart({ dataDir });
  await started.stop();
  return started.milliseconds / 1000;
};

const bench: Bench = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'yizhan-bench-'));
  try {
    const cold = await seconds(dataDir);
    const warm = [await seconds(dataDir), await seconds(dataDir), await seconds(dataDir)].sort(
      (a, b) => a - b,
    );
    return [
      { what: 'npm start to ready, empty data folder', value: cold, unit: 's', limit: 60 },
      { what: 'npm start to ready, warm, median of three', value: warm[1] ?? Infinity, unit: 's', limit: 4 },
    ];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
};

export default bench;
