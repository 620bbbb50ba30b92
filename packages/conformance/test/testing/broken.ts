/** What makes services of which exactly one thing is broken: which requests meet it, and what becomes of their answers. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { withFaults, type Choice, type Fault } from '@yizhan/sdk/faults';
import { checkConformance } from '../../src/index.ts';
import { failuresOf, serviceInProcess, type InProcess } from './service.ts';

export type Asked = (request: Request) => boolean;
type Test = (value: string | null) => boolean;

export const parameterOf = ({ url }: Request, name: string): string | null =>
  new URL(url).searchParams.get(name);

/** Requests for what lies at this path, preflights not included. */
export const at =
  (path: string | RegExp): Asked =>
  ({ url, method }) => {
    const { pathname } = new URL(url);
    return method !== 'OPTIONS' && (typeof path === 'string' ? path === pathname : path.test(pathname));
  };

export const having =
  (asked: Asked, parameter: string, test: Test): Asked =>
  (request) =>
    asked(request) && test(parameterOf(request, parameter));

export const sending =
  (asked: Asked, header: string, test: Test): Asked =>
  (request) =>
    asked(request) && test(request.headers.get(header));

export const is =
  (expected: string): Test =>
  (value) =>
    value === expected;
export const isAbsent: Test = (value) => value === null;
export const isGiven: Test = (value) => value !== null;

/** The fault for these requests; all others are answered as they should be. */
export const where =
  (asked: Asked, fault: Fault): Choice =>
  (request) =>
    asked(request) ? fault : undefined;

const rewriting =
  <Body>(test: (status: number) => boolean, edit: (body: Body, request: Request) => unknown): Fault =>
  async (request, send) => {
    const response = await send();
    if (!response.body || !test(response.status)) return response;
    return new Response(JSON.stringify(edit((await response.json()) as Body, request)), response);
  };

/** Another body where all went well. */
export const answering = <Body>(edit: (body: Body, request: Request) => unknown): Fault =>
  rewriting<Body>((status) => status < 300, edit);

/** Another body for a refusal. */
export const refusing = (edit: (problem: Schemas['Problem']) => unknown): Fault =>
  rewriting<Schemas['Problem']>((status) => status >= 400, edit);

export const headered =
  (edit: (headers: Headers) => void): Fault =>
  async (_request, send) => {
    const response = await send();
    const headers = new Headers(response.headers);
    edit(headers);
    return new Response(response.body, { status: response.status, headers });
  };

export const inPlainText: Fault = async (_request, send) => {
  const { status, headers } = await send();
  const plain = new Headers(headers);
  plain.set('Content-Type', 'text/plain');
  return new Response('It is not here.', { status, headers: plain });
};

export interface Broken {
  /** The service in order. */
  readonly service: () => InProcess;
  /** Answers another question than the one that was asked. */
  instead(change: (url: URL, headers: Headers) => void): Fault;
  /** The service with this fault fails on these rules and on no other, and says why. */
  fails(title: string, expected: readonly string[], choose: Choice, detail?: RegExp): void;
}

/** One read of each kind: what a fault does to the others of its kind is the same again. */
const watched = /^(sites\.current|regions\.list|jobs\.(get|list)|profiles\.\w+|identity\.\w+) /;

export function describeBroken(name: string, tests: (broken: Broken) => void): void {
  describe(name, () => {
    let opened: InProcess | undefined;
    before(async () => {
      opened = await serviceInProcess();
    });
    after(() => opened?.close());
    const service = (): InProcess => {
      assert.ok(opened);
      return opened;
    };
    tests({
      service,
      instead: (change) => (request) => {
        const url = new URL(request.url);
        const headers = new Headers(request.headers);
        change(url, headers);
        return service().options.fetch(url, { method: request.method, headers });
      },
      fails(title, expected, choose, detail = /./) {
        it(title, async () => {
          const { options } = service();
          const report = await checkConformance({ ...options, fetch: withFaults(options.fetch, choose) });
          const failures = new Map([...failuresOf(report)].filter(([rule]) => watched.test(rule)));
          assert.deepEqual([...failures.keys()], expected, JSON.stringify([...failures], null, 1));
          for (const text of failures.values()) assert.match(text, detail);
        });
      },
    });
  });
}
