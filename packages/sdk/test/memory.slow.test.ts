import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createClient } from '../src/index.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is held weakly goes only between the turns of the event loop. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function heapMegabytes(): Promise<number> {
  for (let time = 0; time < 5; time++) {
    await turn();
    collectGarbage();
  }
  return process.memoryUsage().heapUsed / 1e6;
}

describe('memory', () => {
  it('stays flat over 100 000 calls that are answered, refused, unchanged, shared and aborted, on one signal', async (t) => {
    const body = JSON.stringify({ items: ['x'.repeat(2000)], page: { nextCursor: null } });
    let count = 0;
    const client = createClient({
      baseUrl: 'http://127.0.0.1',
      retries: 0,
      validate: { answers: 'off' },
      async fetch(input) {
        const { headers, signal } = new Request(input);
        signal.throwIfAborted();
        if (headers.has('If-None-Match'))
          return new Response(null, { status: 304, headers: { ETag: '"1"' } });
        if (count % 7 === 0) throw new TypeError('Failed to fetch');
        if (count % 5 === 0) return new Response('{"code":"not_found"}', { status: 404 });
        return new Response(body, { headers: { ETag: '"1"' } });
      },
    });
    t.after(() => client.close());
    const { signal } = new AbortController();
    const call = async (): Promise<void> => {
      count++;
      const own = new AbortController();
      const q = `${count % 500}`;
      const calls = [
        client.jobs.list({ q }, { signal }),
        client.jobs.list({ q }, { signal: count % 3 ? signal : own.signal }),
      ];
      own.abort();
      await Promise.allSettled(calls);
      await turn();
    };
    while (count < 10_000) await call();
    const before = await heapMegabytes();
    while (count < 60_000) await call();
    const growth = (await heapMegabytes()) - before;
    assert.ok(growth < 1.5, `the heap grew by ${growth.toFixed(2)} MB`);
  });
});
