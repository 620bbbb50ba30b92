import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { bearer, giveRole, post, signIn } from '../identity/testing.ts';
import { grants } from '../identity/tables.ts';
import { testNow } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';

const path = '/v1/identity/grants';
const input = { phone: '13800138039', role: 'staff', region: '150404', reason: '新到岗' };

describeService('a create', (service) => {
  let who: Record<string, string> = {};
  const create = async (key: string | undefined, body: Record<string, unknown> = input) => {
    if (!who.Authorization) {
      await giveRole(service(), '13800138030', 'county', '150404');
      who = bearer(await signIn(service(), '13800138030'));
    }
    return post<{ id: string; code: string }>(service(), path, body, {
      ...who,
      ...(key !== undefined && { 'Idempotency-Key': key }),
    });
  };

  test('happens once for a key, and the same answer comes again', async () => {
    who = {};
    const [first, again] = [await create('key-0000000000000001'), await create('key-0000000000000001')];
    assert.deepEqual([first.status, again.status], [201, 201]);
    assert.deepEqual(again.body, first.body);
    assert.equal(again.headers.get('ETag'), first.headers.get('ETag'));
    assert.equal(first.headers.get('Idempotency-Replayed'), null);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.notEqual(first.headers.get('X-Request-Id'), again.headers.get('X-Request-Id'));
  });

  test('with the fields in another order is the same request, with another body a mistake', async () => {
    await create('key-0000000000000002');
    const turned = Object.fromEntries(Object.entries(input).reverse());
    assert.equal((await create('key-0000000000000002', turned)).headers.get('Idempotency-Replayed'), 'true');
    const other = await create('key-0000000000000002', { ...input, role: 'operator' });
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency_mismatch']);
  });

  test('sent many times at once happens once', async () => {
    const before = await service().db.$count(grants);
    const answers = await Promise.all(Array.from({ length: 12 }, () => create('key-0000000000000003')));
    assert.equal(await service().db.$count(grants), before + 1);
    for (const { status, headers } of answers) {
      assert.ok(status === 201 || status === 409, String(status));
      if (status === 409) assert.equal(headers.get('Retry-After'), '1');
    }
  });

  test('that was refused is not kept: the same key may succeed later', async () => {
    const wrong = await create('key-0000000000000004', { ...input, region: '632801' });
    assert.equal(wrong.status, 403);
    assert.equal((await create('key-0000000000000004')).status, 201);
  });

  test('without a key, or with one that is none, is refused', async () => {
    const missing = await create(undefined);
    assert.deepEqual([missing.status, missing.body.code], [400, 'idempotency_key_missing']);
    assert.equal((await create('short')).status, 400);
    assert.equal((await create('k'.repeat(65))).status, 400);
  });

  test('may be repeated with the same key after a day, as a new one', async () => {
    const { clock } = service();
    const first = await create('key-0000000000000005');
    clock.now = new Date(testNow.getTime() + 24 * 3_600_000);
    who = bearer(await signIn(service(), '13800138030'));
    const later = await create('key-0000000000000005');
    clock.now = testNow;
    assert.deepEqual([later.status, later.headers.get('Idempotency-Replayed')], [201, null]);
    assert.notEqual(later.body.id, first.body.id);
  });

  test('keeps its answer sealed', async () => {
    const { rows } = await service().db.execute<{ answer_sealed: string }>(
      sql`select answer_sealed from idempotency_keys`,
    );
    assert.ok(rows.length > 0);
    for (const { answer_sealed } of rows) assert.match(answer_sealed, /^v1:aes-256-gcm:/);
  });
});
