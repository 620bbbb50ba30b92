import assert from 'node:assert/strict';
import { it } from 'node:test';
import { roundsWanted, runCrashes } from './run.ts';

it('every acknowledged write is there once after the service, PostgreSQL and both were killed in turn', async () => {
  const { ledger } = await runCrashes(roundsWanted, console.log);
  const { acknowledged, refused, lost, doubled, intruders } = ledger;
  assert.deepEqual({ lost, doubled, intruders }, { lost: [], doubled: [], intruders: [] });
  assert.ok(acknowledged >= roundsWanted * 32 && refused > 0);
});
