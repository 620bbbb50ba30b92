import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runDeployment } from './run.ts';
import { deploymentMissing } from './topology.ts';

it(
  'a deployment loses no call and no write while one process and then the replica are killed',
  { skip: deploymentMissing },
  async () => {
    const { calls, failed, acknowledged, kept, unexpected, replicaStates } = await runDeployment(console.log);
    assert.deepEqual(failed, []);
    assert.ok(calls.length > 100);
    assert.ok(acknowledged > 20);
    assert.deepEqual({ kept, unexpected }, { kept: acknowledged, unexpected: 0 });
    const count = (state: string): number => replicaStates.filter((other) => other === state).length;
    assert.ok(count('used') >= 3, 'both processes and the one that came back read from the replica');
    assert.ok(count('left') >= 2, 'both processes did without it when it was gone');
  },
);
