import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Operation, Schemas } from '@yizhan/contract';
import { demoSiteKey } from '../seed/demo.ts';
import { describeService } from '../testing/suite.ts';
import { readBody } from './body.ts';

test('a body may be as large as its operation says, and no larger', async () => {
  const read = async (length: number) => {
    const operation: Operation = {
      id: 'things.import',
      method: 'POST',
      path: '/v1/thing-imports',
      body: 'json',
      maxBytes: 100_000,
      access: ['agency'],
      status: 200,
    };
    const request = new Request('http://127.0.0.1/v1/thing-imports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ csv: 'x'.repeat(length) }),
    });
    return readBody(operation, request);
  };
  assert.equal(String((await read(99_990)).csv).length, 99_990);
  await assert.rejects(read(99_991), { code: 'body_too_large' });
});

describeService('a body', (service) => {
  const send = async (body: BodyInit, type = 'application/json') => {
    const answer = await service().fetch('/v1/identity/codes', {
      method: 'POST',
      headers: { 'Site-Key': demoSiteKey, 'Content-Type': type },
      body,
    });
    const { code, errors } = (await answer.json()) as Schemas['Problem'];
    return `${answer.status} ${errors ? errors.map((fault) => `${fault.pointer} ${fault.code}`).join(', ') : code}`;
  };

  test('is JSON and says so', async () => {
    assert.equal(await send('{"phone":"13800138000"}', 'text/plain'), '415 not_acceptable_body');
    assert.equal(await send('{"phone":'), '400 malformed_json');
    assert.equal(await send(''), '400 malformed_json');
    assert.equal(await send(new Uint8Array([0x7b, 0xff, 0x7d])), '400 malformed_json');
  });

  test('is an object with known fields only', async () => {
    for (const body of ['[]', 'null', '1', '"x"']) assert.equal(await send(body), '400  invalid_type', body);
    assert.equal(await send('{"phone":"13800138000","admin":true}'), '400 /admin unknown_field');
    assert.equal(
      await send('{"phone":"13800138000","__proto__":{"admin":true}}'),
      '400 /__proto__ unknown_field',
    );
    assert.equal(await send('{}'), '400 /phone required');
    assert.equal(await send('{"phone":13800138000}'), '400 /phone phone_invalid');
  });

  test('is at most 64 KB, told by what arrives and not by what is promised', async () => {
    const huge = JSON.stringify({ phone: 'x'.repeat(70_000) });
    assert.equal(await send(huge), '413 body_too_large');
    const stream = new Blob([huge]).stream();
    const request = {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'Content-Type': 'application/json' },
    };
    const answer = await service().fetch(`/v1/identity/codes?site=${demoSiteKey}`, request);
    assert.equal(answer.status, 413);
  });
});
