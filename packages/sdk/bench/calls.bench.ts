/**
 * Time of one call that answers 9 KB, ours beside the clients that a developer would otherwise take, in turns within
 * one run so that all meet the same machine; and memory over 100 000 calls.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import axios from 'axios';
import ky from 'ky';
import createFetchClient from 'openapi-fetch';
import { createClient } from '@yizhan/sdk';
import document from '@yizhan/contract/openapi.json' with { type: 'json' };
import type { Bench } from '../../../scripts/bench.ts';

const rounds = 3000;
const warmUp = 300;
const memoryCalls = 100_000;

/** Twelve jobs: 9 KB. */
function nineKilobytes(): string {
  const { example } = document.components.schemas.JobSummary;
  return JSON.stringify({ items: Array(12).fill(example), page: { nextCursor: null } });
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMegabytes(): number {
  for (let time = 0; time < 3; time++) collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Each round has an order of its own: whoever always came after the same client would meet its garbage. */
async function measureTimes(
  calls: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Map<string, number>> {
  const turns = Object.entries(calls).map(([name, call]) => ({ name, call, times: [] as number[] }));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { call, times } of shuffled(turns)) {
      const start = performance.now();
      await call();
      if (round >= 0) times.push(performance.now() - start);
    }
  }
  return new Map(turns.map(({ name, times }) => [name, median(times)]));
}

/** How much more the heap holds after all calls than after the first tenth of them. */
async function measureGrowth(call: () => Promise<unknown>): Promise<number> {
  for (let count = 0; count < memoryCalls / 10; count++) await call();
  const before = heapMegabytes();
  for (let count = 0; count < memoryCalls; count++) await call();
  return heapMegabytes() - before;
}

const bench: Bench = async () => {
  const body = nineKilobytes();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `${baseUrl}/v1/jobs?site=pk_bench`;
  const client = createClient({ baseUrl, site: 'pk_bench', validate: { answers: 'off' } });
  const typed = createFetchClient<{
    '/v1/jobs': { get: { responses: { 200: { content: { 'application/json': unknown } } } } };
  }>({ baseUrl });
  try {
    const times = await measureTimes({
      fetch: () => fetch(url).then((response): Promise<unknown> => response.json()),
      'openapi-fetch': () => typed.GET('/v1/jobs', { params: { query: { site: 'pk_bench' } } as never }),
      ky: () => ky.get(url).json<unknown>(),
      axios: () => axios.get<unknown>(url),
      sdk: () => client.jobs.list(),
    });
    const of = (name: string): number => times.get(name) ?? NaN;
    const kilobytes = (Buffer.byteLength(body) / 1000).toFixed(1);
    return [
      ...['fetch', 'openapi-fetch', 'ky', 'axios'].map((name) => ({
        what: `one call by ${name}, ${kilobytes} KB, median`,
        value: of(name),
        unit: 'ms',
      })),
      {
        what: `one call by the SDK, ${kilobytes} KB, median`,
        value: of('sdk'),
        unit: 'ms',
        limit: of('ky') + 0.1,
      },
      { what: 'of which over bare ky', value: of('sdk') - of('ky'), unit: 'ms', limit: 0.1 },
      {
        what: `growth of the heap over ${memoryCalls} calls by the SDK`,
        value: await measureGrowth(() => client.jobs.list()),
        unit: 'MB',
        limit: 2,
      },
    ];
  } finally {
    client.close();
    server.closeAllConnections();
    server.close();
  }
};

export default bench;
