/** A service on a bad day: 503 twice, 429 with a date, half a body, cursors that change their form, a new enum value. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import document from '@yizhan/contract/openapi.json' with { type: 'json' };

const { example } = document.components.schemas.JobSummary;

/** Titles of the six jobs on its three pages. */
export const titles = ['装卸', '保洁', '分拣', '采摘', '搬运', '护工'] as const;

interface Page {
  /** What happens to the first requests, one each. */
  readonly faults: ((response: ServerResponse) => void)[];
  readonly items: readonly object[];
  readonly next: string | null;
}

const oddCursor = 'v2:é/+=&?#';

const threePages = (): Record<string, Page> => ({
  first: {
    faults: [
      (response) => response.writeHead(503).end(),
      (response) => response.writeHead(503).end('<h1>503</h1>'),
    ],
    items: [job(0), job(1)],
    next: '2',
  },
  2: {
    faults: [
      (response) =>
        response.writeHead(429, { 'Retry-After': new Date(Date.now() + 2000).toUTCString() }).end(),
    ],
    items: [job(2), job(3)],
    next: oddCursor,
  },
  [oddCursor]: {
    faults: [
      (response) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '2000' });
        response.write('{"items":[');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    items: [job(4), job(5, { settlement: 'every_full_moon' })],
    next: null,
  },
});

const job = (at: number, more: object = {}): object => ({ ...example, title: titles[at], ...more });

/** Every request that a client must make to see all six jobs, and no preflight. */
export const everyRequest = [
  ...Array<string>(3).fill('GET pk_foreign first'),
  ...Array<string>(2).fill('GET pk_foreign 2'),
  ...Array<string>(2).fill(`GET pk_foreign ${oddCursor}`),
];

/** One such day, and what was asked on it. */
export function badDay() {
  const asked: string[] = [];
  const pages = threePages();
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const cursor = searchParams.get('cursor') ?? 'first';
    const page = pages[cursor];
    asked.push(`${request.method} ${searchParams.get('site')} ${cursor}`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    const fault = page?.faults.shift();
    if (fault) return fault(response);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ items: page?.items, page: { nextCursor: page?.next } }));
  };
  return { listener, asked };
}
