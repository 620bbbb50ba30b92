import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personalFields } from '@yizhan/contract/personal';
import { logCalls, redact, type Hook } from './index.ts';
import { clientOf, failureOf, inOrder, page, problem, serve } from './testing.ts';

describe('hooks', () => {
  it('see a call before, after and around it, the first of them outermost', async (t) => {
    const steps: string[] = [];
    const hook = (name: string): Hook => ({
      before: () => void steps.push(`${name} before`),
      async wrap(_call, send) {
        steps.push(`${name} in`);
        const outcome = await send();
        steps.push(`${name} out`);
        return outcome;
      },
      after: () => void steps.push(`${name} after`),
    });
    const server = await serve(t, () => page([]));
    await clientOf(t, server, { hooks: [hook('a'), hook('b')] }).jobs.list();
    assert.deepEqual(steps, ['a before', 'a in', 'b before', 'b in', 'b out', 'b after', 'a out', 'a after']);
  });

  it('are told of the operation, its parameters and its outcome', async (t) => {
    const server = await serve(t, () => page(['job']));
    let seen: unknown;
    const after: Hook['after'] = (call, { data, response }) =>
      void (seen = [call.operation, call.params, data, response.status]);
    await clientOf(t, server, { hooks: [{ after }] }).jobs.list({ q: 'a' });
    assert.deepEqual(seen, ['jobs.list', { q: 'a' }, { items: ['job'], page: { nextCursor: null } }, 200]);
  });

  it('are told of every failure, of refusals as of aborts', async (t) => {
    const kinds: unknown[] = [];
    const controller = new AbortController();
    const server = await serve(t, () => {
      if (server.seen.length === 1) return problem(404, 'not_found');
      controller.abort();
      return undefined;
    });
    const client = clientOf(t, server, {
      hooks: [{ error: (_call, error) => void kinds.push((error as { kind: string }).kind) }],
    });
    await failureOf(client.jobs.get({ jobId: 'job_1' }));
    await failureOf(client.identity.sendCode({ phone: '1' }));
    await failureOf(client.jobs.list({}, { signal: controller.signal }));
    await new Promise(setImmediate);
    assert.deepEqual(kinds, ['problem', 'invalid', 'aborted']);
  });

  it('may add headers', async (t) => {
    const server = await serve(t, () => page([]));
    await clientOf(t, server, {
      hooks: [{ before: ({ headers }) => void (headers['X-Trace'] = '7') }],
    }).jobs.list();
    assert.equal(server.seen[0]?.headers['x-trace'], '7');
  });

  it('may send again, with the same idempotency key', async (t) => {
    const server = await serve(t, inOrder(problem(403, 'forbidden'), { status: 201, body: {} }));
    const wrap: Hook['wrap'] = (_call, send) => send().catch(() => send());
    const grant = { phone: '13800138000', role: 'staff', region: '150404', reason: 'new here' } as const;
    await clientOf(t, server, { hooks: [{ wrap }] }).identity.grant(grant);
    const [one, two] = server.seen.map(({ headers }) => headers['idempotency-key']);
    assert.equal(one, two);
  });

  it('may answer without sending', async (t) => {
    const server = await serve(t, () => page([]));
    const response = { status: 200, headers: new Headers(), requestId: undefined, etag: undefined };
    const wrap: Hook['wrap'] = async () => ({
      data: { items: ['kept'], page: { nextCursor: null } },
      response,
    });
    assert.deepEqual((await clientOf(t, server, { hooks: [{ wrap }] }).jobs.list()).items, ['kept']);
    assert.equal(server.seen.length, 0);
  });

  it('that throw end the call with what they threw', async (t) => {
    const server = await serve(t, () => page([]));
    const own = new RangeError('not on Sundays');
    const before: Hook['before'] = () => {
      throw own;
    };
    await assert.rejects(clientOf(t, server, { hooks: [{ before }] }).jobs.list(), own);
    assert.equal(server.seen.length, 0);
  });

  it('that never end do not outlive the time of the call', async (t) => {
    const server = await serve(t, () => page([]));
    const client = clientOf(t, server, {
      totalTimeout: 30,
      hooks: [{ before: () => new Promise<void>(() => {}) }],
    });
    assert.equal((await failureOf(client.jobs.list())).kind, 'timeout');
  });
});

describe('the log', () => {
  it('names operation, status, duration and request id, and hides what the contract marks as personal', async (t) => {
    const server = await serve(t, () => ({ status: 202, body: {}, headers: { 'X-Request-Id': 'req_5' } }));
    const lines: [string, object][] = [];
    const log = logCalls({ debug: (message, details) => void lines.push([message, details]) });
    await clientOf(t, server, { hooks: [log] }).identity.sendCode({ phone: '13800138000', voice: true });
    const [line] = lines;
    assert.match(line?.[0] ?? '', /^identity\.sendCode 202 \d+ ms$/);
    const { milliseconds, ...details } = line?.[1] as { milliseconds: number };
    assert.equal(typeof milliseconds, 'number');
    assert.deepEqual(details, {
      operation: 'identity.sendCode',
      params: { phone: '***', voice: true },
      requestId: 'req_5',
    });
  });

  it('names the code of a failure', async (t) => {
    const server = await serve(t, () => problem(404, 'not_found'));
    const lines: string[] = [];
    const client = clientOf(t, server, {
      hooks: [logCalls({ debug: (message) => void lines.push(message) })],
    });
    await failureOf(client.jobs.get({ jobId: 'job_1' }));
    assert.match(lines[0] ?? '', /^jobs\.get not_found \d+ ms$/);
  });

  it('hides every field with x-pii at any depth, and keeps the rest', () => {
    assert.ok(personalFields.includes('phone') && personalFields.includes('refreshToken'));
    for (const field of personalFields) {
      const hidden = redact({ list: [{ [field]: 'secret', city: '赤峰' }], count: 1, none: null });
      assert.deepEqual(hidden, { list: [{ [field]: '***', city: '赤峰' }], count: 1, none: null });
    }
  });
});
