import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Schemas } from '@yizhan/contract';
import type { ClientEvent } from './index.ts';
import { clientOf, failureOf, page, serve } from './testing.ts';

const contract = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@yizhan/contract/openapi.json')), 'utf8'),
) as { components: { schemas: { JobSummary: { example: Schemas['JobSummary'] } } } };
const job = contract.components.schemas.JobSummary.example;

/** Collects events; `next` is the one that comes next. */
function listener() {
  const events: ClientEvent[] = [];
  let arrived = Promise.withResolvers<void>();
  return {
    events,
    onEvent(event: ClientEvent) {
      events.push(event);
      arrived.resolve();
      arrived = Promise.withResolvers<void>();
    },
    next: () => arrived.promise,
  };
}

describe('the parameters of a write', () => {
  it('are judged before anything is sent, with pointers, codes and words for each field', async (t) => {
    const server = await serve(t, () => ({ status: 202, body: {} }));
    const error = await failureOf(clientOf(t, server).identity.sendCode({ phone: '1380013800' }));
    assert.deepEqual([error.kind, error.code, error.status], ['invalid', 'invalid_request', undefined]);
    assert.deepEqual(error.errors, [
      { pointer: '/phone', code: 'phone_invalid', message: '手机号要 11 位，请再看一下' },
    ]);
    assert.equal(server.seen.length, 0);
  });

  it('are judged as they are sent: an absent field may be undefined', async (t) => {
    const server = await serve(t, () => ({ status: 202, body: {} }));
    await clientOf(t, server).identity.sendCode({
      phone: '13800138000',
      voice: undefined as unknown as boolean,
    });
    assert.equal(server.seen[0]?.body, '{"phone":"13800138000"}');
  });

  it('of a read are left to the service, so that a page loads no schema for reading', async (t) => {
    const server = await serve(t, () => page([]));
    await clientOf(t, server).jobs.list({ limit: 5000 });
    assert.equal(server.seen[0]?.url.searchParams.get('limit'), '5000');
  });

  it('of an operation that this version has no schema for are left to the service', async (t) => {
    const server = await serve(t, () => ({ status: 204 }));
    const row = {
      id: 'moon.land',
      method: 'POST',
      path: '/v1/moon',
      access: ['public'],
      body: 'json',
      status: 204,
    } as const;
    await clientOf(t, server).connection.call(row, { x: 1 }, {}, (await import('./judge.ts')).judge);
    assert.equal(server.seen.length, 1);
  });

  it('of one field too many go into the address, where the service names the mistake', async (t) => {
    const server = await serve(t, () => page([]));
    await clientOf(t, server).jobs.list({ colour: 'red' } as never);
    assert.equal(server.seen[0]?.url.searchParams.get('colour'), 'red');
  });
});

describe('an answer that does not keep the contract', () => {
  const broken = { ...job, title: 'x', headcount: '40 people' };

  it('is returned as it is, without a word, when nobody judges', async (t) => {
    const server = await serve(t, () => page([broken]));
    const { onEvent, events } = listener();
    const client = clientOf(t, server, { onEvent, validate: { answers: 'off' } });
    assert.deepEqual((await client.jobs.list()).items, [broken]);
    assert.deepEqual(events, []);
  });

  it('is returned and announced once a place, with no value of it', async (t) => {
    const server = await serve(t, () => page([broken, broken]));
    const { onEvent, events, next } = listener();
    const client = clientOf(t, server, { onEvent, validate: { answers: 'warn' } });
    const announced = next();
    assert.deepEqual((await client.jobs.list()).items, [broken, broken]);
    await announced;
    await client.jobs.list();
    await new Promise(setImmediate);
    const drift = { type: 'contract-drift', operation: 'jobs.list' };
    assert.deepEqual(events, [
      { ...drift, pointer: '/items/*/title', code: 'too_short' },
      { ...drift, pointer: '/items/*/headcount', code: 'invalid_type' },
    ]);
    assert.doesNotMatch(JSON.stringify(events), /40 people/);
  });

  it('is an error of kind answer where answers are refused', async (t) => {
    const server = await serve(t, () => page([broken]));
    const client = clientOf(t, server, { onEvent: () => undefined, validate: { answers: 'error' } });
    const error = await failureOf(client.jobs.list());
    assert.deepEqual([error.kind, error.code], ['answer', 'answer_invalid']);
    assert.deepEqual(
      error.errors.map(({ pointer }) => pointer),
      ['/items/0/title', '/items/0/headcount'],
    );
  });

  it('is announced in development and in tests, and not in production', async (t) => {
    const environment = { ...process.env };
    t.after(() => (process.env = environment));
    const server = await serve(t, () => page([broken]));
    const { onEvent, events, next } = listener();
    process.env.NODE_ENV = 'production';
    await clientOf(t, server, { onEvent, validate: {} }).jobs.list();
    await new Promise(setImmediate);
    assert.equal(events.length, 0);
    process.env.NODE_ENV = 'development';
    const announced = next();
    await clientOf(t, server, { onEvent, validate: {} }).jobs.list();
    await announced;
    assert.equal(events[0]?.type, 'contract-drift');
  });

  it('goes to console.warn where nobody listens', async (t) => {
    const told = Promise.withResolvers<unknown[]>();
    t.mock.method(console, 'warn', (...args: unknown[]) => told.resolve(args));
    const server = await serve(t, () => page([broken]));
    await clientOf(t, server, { validate: { answers: 'warn' } }).jobs.list();
    assert.match(
      String((await told.promise)[0]),
      /jobs\.list does not keep the contract: too_short at \/items\/\*\/title/,
    );
  });
});

describe('a value that this version of the contract does not know', () => {
  it('passes where the enum is open', async (t) => {
    const server = await serve(t, () => page([{ ...job, settlement: 'every_full_moon', status: 'paused' }]));
    const client = clientOf(t, server, { validate: { answers: 'error' } });
    const [first] = (await client.jobs.list()).items;
    assert.equal(first?.settlement, 'every_full_moon');
  });

  it('passes as a field that nobody has heard of', async (t) => {
    const server = await serve(t, () => page([{ ...job, weather: 'rain' }]));
    await clientOf(t, server, { validate: { answers: 'error' } }).jobs.list();
  });
});

describe('a deprecated operation', () => {
  it('is announced once a client, with until when and where to read more', async (t) => {
    const headers = {
      Deprecation: '@1798761600',
      Sunset: 'Fri, 01 Jan 2027 00:00:00 GMT',
      Link: '</docs>; rel="deprecation"',
    };
    const server = await serve(t, () => ({ ...page([]), headers }));
    const { onEvent, events, next } = listener();
    const client = clientOf(t, server, { onEvent });
    const announced = next();
    await client.jobs.list();
    await announced;
    await client.jobs.list();
    await new Promise(setImmediate);
    const [deprecation, sunset, link] = Object.values(headers);
    assert.deepEqual(events, [{ type: 'deprecated', operation: 'jobs.list', deprecation, sunset, link }]);
  });
});
