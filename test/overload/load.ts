/**
 * Load in a process of its own: a closed loop on raw sockets, because two cores have to carry the service,
 * PostgreSQL and this. A connection asks again as soon as it is answered, whatever it was told about coming later.
 */
import { connect } from 'node:net';

export interface Order {
  readonly url: string;
  readonly connections: number;
  readonly milliseconds: number;
}

export interface Answers {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Load {
  readonly connections: number;
  /** Answers with 200. */
  readonly admitted: Answers;
  /** Answers with 429. */
  readonly refused: Answers;
  /** Refusals that do not say when to come again. */
  readonly withoutRetryAfter: number;
  /** Answers with any other status, and connections that broke. */
  readonly strange: number;
}

let asked = 0;
/** A thousand people in turn: the rates of one address are not what is measured here. */
const nextAddress = (): string => `10.0.${(asked += 1) % 4}.${(asked >> 2) % 250}`;

/** One connection; resolves when the time is over and its last answer is there. */
function ask(url: URL, end: number, answered: (head: string, milliseconds: number) => void): Promise<void> {
  const { hostname, port, pathname, search, host } = url;
  const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-For: `;
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    let began = 0;
    let head = '';
    let missing = 0;
    const send = (): void => {
      began = performance.now();
      if (began >= end) socket.end();
      else socket.write(`${request}${nextAddress()}\r\n\r\n`);
    };
    socket.on('connect', send);
    socket.on('data', (chunk) => {
      if (missing > 0) missing -= chunk.length;
      else {
        head += chunk.toString('latin1');
        const length = head.indexOf('\r\n\r\n') + 4;
        if (length < 4) return;
        missing = Number(/content-length: (\d+)/i.exec(head)?.[1]) + length - head.length;
      }
      if (missing > 0) return;
      answered(head, performance.now() - began);
      head = '';
      send();
    });
    socket.on('close', resolve);
    socket.on('error', reject);
  });
}

async function load({ url, connections, milliseconds }: Order): Promise<Load> {
  const times: Record<'200' | '429', number[]> = { '200': [], '429': [] };
  let withoutRetryAfter = 0;
  let strange = 0;
  const answered = (head: string, time: number): void => {
    const status = head.slice(9, 12);
    if (status !== '200' && status !== '429') strange += 1;
    else times[status].push(time);
    if (status === '429' && !/\r\nretry-after: [1-9]/i.test(head)) withoutRetryAfter += 1;
  };
  const end = performance.now() + milliseconds;
  const all = Array.from({ length: connections }, () => ask(new URL(url), end, answered));
  for (const { status } of await Promise.allSettled(all)) if (status === 'rejected') strange += 1;
  const summary = (found: number[]): Answers => {
    found.sort((a, b) => a - b);
    const at = (share: number): number => found[Math.floor((found.length - 1) * share)] ?? 0;
    return { perSecond: (found.length / milliseconds) * 1_000, p50: at(0.5), p99: at(0.99) };
  };
  return {
    connections,
    admitted: summary(times['200']),
    refused: summary(times['429']),
    withoutRetryAfter,
    strange,
  };
}

process.on('message', (order: Order) => void load(order).then((done) => process.send?.(done)));
