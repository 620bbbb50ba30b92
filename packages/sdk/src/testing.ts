/** A real HTTP server on loopback whose answers a test decides, and clients of it. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { createClient, type Client, type ConnectOptions, type YizhanError } from './index.ts';
import type { TextStorage } from './storage.ts';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  readonly seen: readonly Seen[];
}

/** Answers by returning what to send, or by writing to the response itself and returning nothing. */
export type Script = (
  request: Seen,
  response: ServerResponse,
) => Reply | undefined | Promise<Reply | undefined>;

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export async function serve(t: TestContext, script: Script): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const headers = request.headers as Record<string, string | undefined>;
      const one: Seen = { method: request.method ?? '', url, headers, body };
      seen.push(one);
      void Promise.resolve(script(one, response)).then((reply) => reply && send(response, reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { ...(text && { 'Content-Type': 'application/json' }), ...headers });
  response.end(text);
}

/** A client of the server, without judging answers unless the test says so. */
export function clientOf(t: TestContext, server: TestServer, options: Partial<ConnectOptions> = {}): Client {
  const client = createClient({
    baseUrl: server.url,
    site: 'pk_test',
    validate: { answers: 'off' },
    ...options,
  });
  t.after(() => client.close());
  return client;
}

export const problem = (
  status: number,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { 'Content-Type': 'application/problem+json', ...headers },
  body: {
    type: `/docs/problems/${code}`,
    title: 'as the service says',
    status,
    code,
    requestId: 'req_1',
    ...more,
  },
});

/** A page of a list; `next` is the cursor of the one after it. */
export const page = (items: readonly unknown[], next: string | null = null): Reply => ({
  body: { items, page: { nextCursor: next } },
});

/** Answers in turn; the last answer stays. */
export const inOrder = (...replies: readonly Reply[]): Script => {
  let at = 0;
  return () => replies[Math.min(at++, replies.length - 1)];
};

/** What a call rejected with; fails the test if it did not. */
export async function failureOf(call: Promise<unknown>): Promise<YizhanError> {
  const outcome = await call.then(
    () => ({ failed: false as const }),
    (error: unknown) => ({ failed: true as const, error }),
  );
  if (!outcome.failed) throw new Error('The call was expected to fail');
  return outcome.error as YizhanError;
}

/** Storage as a page has it, which outlives clients. */
export function memoryStorage(): TextStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
}
