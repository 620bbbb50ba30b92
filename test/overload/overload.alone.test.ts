import assert from 'node:assert/strict';
import { it } from 'node:test';
import { recoveryMs, runOverload, slowdown } from './run.ts';

/** Twice what it rests on: garbage of the load, not something that is kept. */
const mostMegabytes = 400;

const timing = `within twice the calm p99, and recovers within ${recoveryMs / 1_000} s`;

it(`under ten times the connections that keep it at work a process answers whom it lets in ${timing}`, async () => {
  const outcomes = await runOverload(console.log);
  for (const { overload, samples, rest } of outcomes) {
    assert.deepEqual([overload.strange, overload.withoutRetryAfter], [0, 0]);
    assert.ok(overload.admitted.perSecond > 0 && overload.refused.perSecond > 0);
    for (const { inFlight, held, waiting } of samples) {
      assert.ok(inFlight + held <= overload.connections, 'one request a connection');
      assert.ok(waiting <= inFlight);
    }
    assert.deepEqual([rest.inFlight, rest.held, rest.waiting], [0, 0, 0]);
    assert.ok(Math.max(...samples.map(({ megabytes }) => megabytes)) < mostMegabytes);
  }
  const last = outcomes.at(-1);
  assert.ok(last && last.ratio <= slowdown && last.recoveredAfter <= recoveryMs);
});
