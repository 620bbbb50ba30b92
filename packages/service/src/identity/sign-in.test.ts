import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { eq } from 'drizzle-orm';
import { auditLog } from '../audit/store.ts';
import { testNow } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { persons } from './tables.ts';
import { bearer, post, signIn } from './testing.ts';

const codes = '/v1/identity/codes';
const sessions = '/v1/identity/sessions';

const faultsOf = (body: Schemas['Problem']) => body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describeService('signing in by phone', (service) => {
  test('a code of six digits that holds five minutes, and a minute until the next', async () => {
    const { status, body } = await post<Schemas['CodeSent']>(service(), codes, { phone: '13800138000' });
    assert.equal(status, 202);
    assert.deepEqual(body, {
      expiresAt: '2026-11-21T18:05:00+08:00',
      resendAt: '2026-11-21T18:01:00+08:00',
      digits: 6,
    });
    const message = service().messages.at(-1);
    assert.equal(message?.phone, '13800138000');
    assert.match(message?.code ?? '', /^\d{6}$/);
    assert.equal(message?.voice, false);
  });

  test('a second code within the minute is refused, and says when', async () => {
    const { status, headers } = await post(service(), codes, { phone: '13800138000' });
    assert.deepEqual([status, headers.get('Retry-After')], [429, '60']);
  });

  test('the code opens a session, once', async () => {
    const code = service().messages.at(-1)?.code;
    const credentials = { phone: '13800138000', code };
    const answers = await Promise.all([
      post<Schemas['Tokens']>(service(), sessions, credentials),
      post<Schemas['Tokens']>(service(), sessions, credentials),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 400]);
    const tokens = answers.find(({ status }) => status === 201)?.body;
    assert.ok(tokens);
    const me = await service().get<Schemas['Person']>('/v1/identity/me', bearer(tokens));
    assert.deepEqual([me.status, me.body.phone, me.body.grants], [200, '138****8000', []]);
    assert.equal(me.headers.get('Cache-Control'), 'no-store');
  });

  test('five wrong codes use the right one up', async () => {
    await post(service(), codes, { phone: '13800138001' });
    const right = service().messages.at(-1)?.code ?? '';
    const wrong = right === '000000' ? '000001' : '000000';
    for (const left of [4, 3, 2, 1, 0]) {
      const { status, body } = await post(service(), sessions, { phone: '13800138001', code: wrong });
      assert.equal(status, 400);
      assert.deepEqual(faultsOf(body), ['/code code_wrong']);
      assert.deepEqual(body.errors?.[0]?.params, { left });
    }
    const { status, body } = await post(service(), sessions, { phone: '13800138001', code: right });
    assert.deepEqual([status, faultsOf(body)], [400, ['/code code_expired']]);
  });

  test('guesses sent at once count like those sent in turn', async () => {
    await post(service(), codes, { phone: '13800138002' });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, guess) =>
        post(service(), sessions, { phone: '13800138002', code: `99${String(guess).padStart(4, '0')}` }),
      ),
    );
    const compared = answers.filter(({ body }) => faultsOf(body)?.[0] === '/code code_wrong');
    assert.ok(compared.length <= 5, `${compared.length} guesses were compared`);
  });

  test('a code is over after five minutes', async () => {
    const { clock, messages } = service();
    await post(service(), codes, { phone: '13800138003' });
    clock.now = new Date(testNow.getTime() + 5 * 60_000);
    const { status, body } = await post(service(), sessions, {
      phone: '13800138003',
      code: messages.at(-1)?.code,
    });
    clock.now = testNow;
    assert.deepEqual([status, faultsOf(body)], [400, ['/code code_expired']]);
  });

  test('a number that signed in before gets the same answers as a new one', async () => {
    const { clock } = service();
    clock.now = new Date(testNow.getTime() + 120_000);
    const known = await post(service(), codes, { phone: '13800138000' });
    const unknown = await post(service(), codes, { phone: '13800138009' });
    clock.now = testNow;
    assert.deepEqual([known.status, known.body], [unknown.status, unknown.body]);
  });

  test('five codes an hour go to one number, over all processes', async () => {
    const { clock } = service();
    const statuses: number[] = [];
    for (let minute = 0; minute < 6; minute++) {
      clock.now = new Date(testNow.getTime() + minute * 61_000);
      statuses.push((await post(service(), codes, { phone: '13800138004' })).status);
    }
    clock.now = testNow;
    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429]);
  });

  test('a gateway that does not take the code leaves the number free for another try', async () => {
    const { gateway, faults } = service();
    gateway.broken = true;
    const broken = await post(service(), codes, { phone: '13800138005' });
    assert.deepEqual([broken.status, broken.body.code], [503, 'unavailable']);
    gateway.broken = false;
    assert.equal((await post(service(), codes, { phone: '13800138005' })).status, 202);
    assert.equal(faults.length, 1);
  });

  test('neither number nor code stands in the database in plain', async () => {
    const [person] = await service().db.select().from(persons);
    assert.doesNotMatch(JSON.stringify(person), /13800138/);
    assert.match(person?.phoneSealed ?? '', /^v1:aes-256-gcm:/);
  });

  test('each session begins with a line in the audit log', async () => {
    await signIn(service(), '13800138006');
    const lines = await service().db.select().from(auditLog).where(eq(auditLog.action, 'session.begin'));
    assert.ok(lines.length > 0);
    assert.doesNotMatch(JSON.stringify(lines), /13800138/);
  });

  test('what is no phone and what is no code is said in words', async () => {
    const phone = await post(service(), codes, { phone: '12345' });
    assert.deepEqual([phone.status, faultsOf(phone.body)], [400, ['/phone phone_invalid']]);
    const code = await post(service(), sessions, { phone: '13800138000', code: '12' });
    assert.deepEqual([code.status, faultsOf(code.body)], [400, ['/code code_invalid']]);
  });
});
