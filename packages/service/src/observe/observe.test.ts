import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { createService } from '../service.ts';
import { demoSiteKey } from '../seed/demo.ts';
import { testNow, testSecrets } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { describeError, jsonLines, type LogEntry } from './log.ts';

const jobs = `http://api.example/v1/jobs?limit=1&q=%E6%90%AC%E8%BF%90&site=${demoSiteKey}`;

describeService('what the service tells about itself', (service) => {
  const basics = () => ({
    db: service().db,
    now: () => testNow,
    secrets: testSecrets,
    sms: async () => undefined,
  });

  test('a line for each request: which operation, how it went, and not what was typed', async () => {
    const lines: LogEntry[] = [];
    const { fetch } = createService({ ...basics(), log: (entry) => lines.push(entry) });
    const answer = await fetch(new Request(jobs));
    await fetch(new Request('http://api.example/v1/nothing/13800138000'));
    const requestId = answer.headers.get('X-Request-Id') ?? '';
    assert.deepEqual(lines[0], {
      level: 'info',
      event: 'request',
      requestId,
      operation: 'jobs.list',
      status: 200,
      ms: 0,
    });
    assert.equal(lines[1]?.operation, 'none');
    assert.doesNotMatch(JSON.stringify(lines), /搬运|E6|13800138000|nothing/);
  });

  test('figures for Prometheus, whose labels do not grow with what is asked', async () => {
    const { fetch } = createService(basics());
    await fetch(new Request(jobs));
    for (let index = 0; index < 20; index++) await fetch(new Request(`http://api.example/v1/x${index}`));
    const answer = await fetch(new Request('http://api.example/metrics'));
    const text = await answer.text();
    assert.match(answer.headers.get('Content-Type') ?? '', /^text\/plain; version=0\.0\.4/);
    assert.match(text, /^yizhan_requests_total\{operation="jobs\.list",status="200"\} 1$/m);
    assert.match(text, /^yizhan_requests_total\{operation="none",status="404"\} 20$/m);
    assert.match(text, /^yizhan_request_seconds_bucket\{operation="jobs\.list",le="\+Inf"\} 1$/m);
    assert.match(text, /^yizhan_requests_in_flight 0$/m);
    assert.equal(text.match(/^yizhan_requests_total/gm)?.length, 2);
  });

  test('an error of the database is told by its code and place, without the values it quotes', async () => {
    const wrong = sql`insert into site_keys (key, site_id) values (${'13800138000'}, ${'站名'})`;
    const error: unknown = await service()
      .db.execute(wrong)
      .catch((error: unknown) => error);
    const told = JSON.stringify(describeError(error));
    assert.match(told, /"error":"database 23503"/);
    assert.match(told, /site_keys/);
    assert.doesNotMatch(told, /13800138000|站名/);
  });

  test('what is on top of what can be served is refused before the database is asked', async () => {
    const gate = Promise.withResolvers<void>();
    const db = Object.create(service().db, {
      select: {
        value: (...args: []) => {
          queries += 1;
          return service().db.select(...args);
        },
      },
    }) as ReturnType<typeof service>['db'];
    let queries = 0;
    const { fetch, close } = createService({ ...basics(), db, maximumInFlight: 2 });
    const slow = () =>
      fetch(
        new Request(`http://api.example/v1/identity/codes?site=${demoSiteKey}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: new ReadableStream({
            async start(stream) {
              await gate.promise;
              stream.enqueue(new TextEncoder().encode('{"phone":"13800138000"}'));
              stream.close();
            },
          }),
          duplex: 'half',
        } as RequestInit),
      );
    const held = [slow(), slow()];
    while (queries < 1) await new Promise(setImmediate);
    const before = queries;
    const refused = await fetch(new Request(jobs, { headers: { Origin: 'https://www.county.example' } }));
    assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '1']);
    assert.equal(refused.headers.get('Access-Control-Allow-Origin'), 'https://www.county.example');
    const preflight = await fetch(
      new Request(jobs, { method: 'OPTIONS', headers: { Origin: 'https://www.county.example' } }),
    );
    assert.equal(preflight.status, 204, 'a page must be able to read the refusal');
    assert.equal(queries, before);

    const closed = close();
    const ready = await fetch(new Request('http://api.example/readyz'));
    assert.deepEqual([ready.status, await ready.json()], [503, { status: 'closing' }]);
    gate.resolve();
    const answers = await Promise.all(held);
    await closed;
    assert.deepEqual(
      answers.map(({ status }) => status).sort(),
      [202, 429],
      'both were answered before it closed',
    );
    assert.equal((await fetch(new Request(jobs))).status, 200);
  });
});

describe('log lines', () => {
  test('are JSON with the time in front', () => {
    const written: string[] = [];
    jsonLines(
      (line) => written.push(line),
      () => testNow,
    )({ level: 'info', event: 'start', port: 8080 });
    assert.deepEqual(written, [
      '{"time":"2026-11-21T10:00:00.000Z","level":"info","event":"start","port":8080}',
    ]);
  });

  test('hide numbers of people and tokens that a library put into a message', () => {
    const told = describeError(
      new Error('cannot reach 13800138000 with session_01K9.1.a.b or eyJhbGci.e30.x'),
    );
    assert.equal(told.error, 'Error: cannot reach *** with *** or ***');
  });
});
