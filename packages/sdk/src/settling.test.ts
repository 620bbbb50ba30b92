import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createClient, isYizhanError, type ErrorKind } from './index.ts';

/** What becomes of one try: an answer of some kind, after some time, or nothing ever. */
type Fate =
  | 'page'
  | '401'
  | '503'
  | '429 asks for a day'
  | 'half a page'
  | 'network'
  | 'body breaks'
  | 'never'
  | 'never, deaf';

const fates: readonly Fate[] = [
  'page',
  '401',
  '503',
  '429 asks for a day',
  'half a page',
  'network',
  'body breaks',
  'never',
  'never, deaf',
];

const body = JSON.stringify({ items: ['job'], page: { nextCursor: null } });

const hang = (signal: AbortSignal, deaf: boolean): Promise<never> =>
  new Promise((_, reject) => {
    if (!deaf) signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

function answer(fate: Fate, signal: AbortSignal): Response | Promise<never> {
  switch (fate) {
    case 'page':
      return new Response(body, { headers: { ETag: '"1"' } });
    case '401':
      return new Response('', { status: 401 });
    case '503':
      return new Response('', { status: 503 });
    case '429 asks for a day':
      return new Response('', { status: 429, headers: { 'Retry-After': '86400' } });
    case 'half a page':
      return new Response(body.slice(0, 20));
    case 'network':
      return Promise.reject(new TypeError('Failed to fetch'));
    case 'body breaks':
      return new Response(
        new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }),
      );
    case 'never':
    case 'never, deaf':
      return hang(signal, fate === 'never, deaf');
  }
}

/** What happens around the calls, and when, in milliseconds of the mocked clock. */
const event = fc.record({
  at: fc.nat(400),
  what: fc.constantFrom('abort one', 'abort all', 'sign in', 'sign out', 'call again', 'close'),
});
const plan = fc.record({
  calls: fc.array(fc.record({ q: fc.constantFrom('a', 'b'), write: fc.boolean(), pages: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  }),
  tries: fc.array(fc.record({ fate: fc.constantFrom(...fates), after: fc.nat(80) }), {
    minLength: 1,
    maxLength: 12,
  }),
  events: fc.array(event, { maxLength: 6 }),
  signedIn: fc.boolean(),
  renewal: fc.constantFrom('granted', 'refused', 'fails', 'never'),
  /** A hook that now and then never lets a call through. */
  stuck: fc.nat(12),
});

const kinds: readonly ErrorKind[] = [
  'problem',
  'invalid',
  'network',
  'timeout',
  'aborted',
  'closed',
  'answer',
];

describe('every promise settles', () => {
  it('whatever the network, the session, aborts and closing do, in whatever order, with data or with an error of the family', async (t) => {
    // All modules that load late are there before the clock stands still.
    await Promise.all(
      ['./explain.ts', './refresh.ts', './write.ts', './judge.ts'].map((path) => import(path)),
    );
    await (await import('@yizhan/contract/messages')).loadMessages['zh-CN']();
    await fc.assert(
      fc.asyncProperty(plan, async ({ calls, tries, events, signedIn, renewal, stuck }) => {
        t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
        try {
          let [tried, hooked] = [0, 0];
          const client = createClient({
            baseUrl: 'http://127.0.0.1',
            timeout: 100,
            totalTimeout: 300,
            validate: { answers: 'off' },
            hooks: [{ before: () => (hooked++ === stuck ? new Promise<void>(() => {}) : undefined) }],
            session: {
              async refresh() {
                if (renewal === 'never') return new Promise(() => {});
                if (renewal === 'fails') throw new TypeError('Failed to fetch');
                return renewal === 'granted' ? { accessToken: 'next', refreshToken: 'next' } : undefined;
              },
            },
            async fetch(input) {
              const { signal } = new Request(input);
              const { fate, after } = tries[tried++ % tries.length] ?? { fate: 'page', after: 0 };
              await new Promise((resolve) => setTimeout(resolve, after));
              return answer(fate, signal);
            },
          });
          if (signedIn) client.session.start({ accessToken: 'access', refreshToken: 'refresh' });
          const controllers: AbortController[] = [];
          const settled: Promise<unknown>[] = [];
          const make = ({ q, write, pages }: (typeof calls)[number]): void => {
            const controller = new AbortController();
            controllers.push(controller);
            const { signal } = controller;
            const grant = {
              phone: '13800138000',
              role: 'staff',
              region: '150404',
              reason: 'new here',
            } as const;
            const call: Promise<unknown> = write
              ? client.identity.grant(grant, { signal })
              : client.jobs.list({ q }, { signal });
            settled.push(
              call.then(
                () => 'data',
                (error: unknown) => error,
              ),
            );
            if (pages && !write) {
              const iterator = client.jobs.list({ q }, { signal })[Symbol.asyncIterator]();
              for (const _next of [1, 2])
                settled.push(
                  iterator.next().then(
                    () => 'data',
                    (error: unknown) => error,
                  ),
                );
            }
          };
          const happen = {
            'abort one': () => controllers.shift()?.abort(),
            'abort all': () => controllers.splice(0).forEach((controller) => controller.abort()),
            'sign in': () => client.session.start({ accessToken: 'access', refreshToken: 'refresh' }),
            'sign out': () => client.session.end(),
            'call again': () => calls.forEach(make),
            close: () => client.close(),
          };
          calls.forEach(make);
          for (let at = 0; at < 2500; at += 20) {
            for (const { what } of events.filter((one) => at === Math.floor(one.at / 20) * 20))
              happen[what]();
            for (let turn = 0; turn < 4; turn++) await new Promise(setImmediate);
            t.mock.timers.tick(20);
          }
          const open = Symbol('open');
          const outcomes = await Promise.all(
            settled.map((one) => Promise.race([one, new Promise((resolve) => setImmediate(resolve, open))])),
          );
          for (const outcome of outcomes) {
            assert.notEqual(outcome, open, 'a promise is still open');
            if (outcome === 'data') continue;
            assert.ok(isYizhanError(outcome), String(outcome));
            assert.ok(kinds.includes(outcome.kind));
          }
        } finally {
          t.mock.timers.reset();
        }
      }),
      { numRuns: 200 },
    );
  });
});
