import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { is, Placeholder } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { createTestDatabase } from '../src/database/testing.ts';
import { plainNewest } from '../src/jobs/search/store.ts';
import { demoSiteKey } from '../src/seed/demo.ts';
import { buildMain, startMain } from '../test/main-process.ts';

/** Enough to keep a process at work; of more it refuses some. */
const connections = 4;
const roundMs = 3_000;
const rounds = 5;

interface Load {
  readonly perSecond: number;
  readonly p99: number;
}

/** A closed loop: each connection asks again when it was answered. */
async function load(url: string, ms: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const end = performance.now() + ms;
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      const began = performance.now();
      get(url, { agent }, (answer) => {
        answer.resume().on('end', () => {
          times.push(performance.now() - began);
          if (answer.statusCode === 200) resolve();
          else reject(new Error(`${url} answered ${answer.statusCode}`));
        });
      }).on('error', reject);
    });
  const connection = async () => {
    while (performance.now() < end) await ask();
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: (times.length / ms) * 1000, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

async function start(file: string, env: Record<string, string>) {
  const child = fork(new URL(file, import.meta.url), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    const url = /^ready (\S+)/.exec(line)?.[1];
    if (url) return { child, url };
  }
  throw new Error(`${file} ended before it was ready`);
}

/** What the service sends for a page of the list, word for word, and the names of its parameters in order. */
function listStatement(): { STATEMENT: string; PARAMS: string } {
  const { sql, params } = plainNewest(drizzle.mock(), []).getQuery();
  const names = params.map((param) => (is(param, Placeholder) ? param.name : 'limit'));
  return { STATEMENT: sql, PARAMS: names.join(' ') };
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export default async function jobsList() {
  const { url: DATABASE_URL, drop } = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-bench-'));
  // The bench asks for jobs that are open now, as the service does.
  const env = { DATABASE_URL, KEYS: join(folder, 'keys.json'), NOW: new Date().toISOString() };
  const service = await start('service-process.ts', env);
  const bare = await start('bare-server.ts', { ...env, ...listStatement() });
  buildMain();
  const deployed = await startMain(env);
  try {
    const list = `${service.url}/v1/jobs?site=${demoSiteKey}`;
    await load(bare.url, 1_000);
    await load(list, 1_000);
    const pairs: { bare: Load; api: Load }[] = [];
    for (let round = 0; round < rounds; round++) {
      pairs.push({ bare: await load(bare.url, roundMs), api: await load(list, roundMs) });
    }
    return [
      {
        what: 'service: start to ready, PostgreSQL running',
        value: deployed.readyMs,
        unit: 'ms',
        limit: 1_500,
      },
      { what: 'service: resident at rest', value: deployed.residentMb(), unit: 'MB', limit: 180 },
      {
        what: 'jobs.list through the whole pipeline',
        value: median(pairs.map(({ api }) => api.perSecond)),
        unit: '/s',
      },
      {
        what: 'bare node:http + pg, same statement',
        value: median(pairs.map(({ bare }) => bare.perSecond)),
        unit: '/s',
      },
      {
        what: 'bare ÷ jobs.list, requests a second (0.6 of bare)',
        value: median(pairs.map(({ bare, api }) => bare.perSecond / api.perSecond)),
        unit: '×',
        limit: 1 / 0.6,
      },
      {
        what: 'jobs.list ÷ bare, p99',
        value: median(pairs.map(({ bare, api }) => api.p99 / bare.p99)),
        unit: '×',
        limit: 2,
      },
    ];
  } finally {
    service.child.kill();
    bare.child.kill();
    await deployed.stop();
    await drop();
    rmSync(folder, { recursive: true });
  }
}
