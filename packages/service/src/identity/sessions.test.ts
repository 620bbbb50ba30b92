import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { testNow } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { bearer, post, signIn } from './testing.ts';

type Tokens = Schemas['Tokens'];

const me = '/v1/identity/me';

describeService('sessions', (service) => {
  const refresh = ({ refreshToken }: Tokens) =>
    post<Tokens>(service(), '/v1/identity/tokens', { refreshToken });
  const after = (seconds: number) => {
    service().clock.now = new Date(testNow.getTime() + seconds * 1000);
  };

  test('an access token holds ten minutes', async () => {
    const tokens = await signIn(service(), '13800138010');
    after(599);
    assert.equal((await service().get(me, bearer(tokens))).status, 200);
    after(600);
    const late = await service().refused(me, bearer(tokens));
    assert.deepEqual([late.status, late.body.code], [401, 'unauthenticated']);
    assert.equal(late.headers.get('WWW-Authenticate'), 'Bearer');
    after(0);
  });

  test('a refresh token gets its successor, and the successor the next', async () => {
    const first = await signIn(service(), '13800138011');
    const second = await refresh(first);
    const third = await refresh(second.body);
    assert.deepEqual([second.status, third.status], [200, 200]);
    assert.equal(new Set([first, second.body, third.body].map((tokens) => tokens.refreshToken)).size, 3);
    assert.equal((await service().get(me, bearer(third.body))).status, 200);
  });

  test('the token just replaced gets the same successor for thirty seconds: its answer was lost', async () => {
    const first = await signIn(service(), '13800138012');
    const second = await refresh(first);
    after(30);
    const again = await refresh(first);
    assert.equal(again.status, 200);
    assert.equal(again.body.refreshToken, second.body.refreshToken);
    after(0);
  });

  test('many pages that refresh at once all go on, with one successor', async () => {
    const first = await signIn(service(), '13800138013');
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(first)));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
    assert.equal(new Set(answers.map(({ body }) => body.refreshToken)).size, 1);
  });

  test('a replaced token sent later ends the family, its newest member included', async () => {
    const first = await signIn(service(), '13800138014');
    const second = await refresh(first);
    after(31);
    assert.equal((await refresh(first)).status, 401);
    assert.equal((await refresh(second.body)).status, 401);
    assert.equal((await service().get(me, bearer(second.body))).status, 401);
    after(0);
  });

  test('one that was replaced twice ends it at once', async () => {
    const first = await signIn(service(), '13800138015');
    const third = await refresh((await refresh(first)).body);
    assert.equal((await refresh(first)).status, 401);
    assert.equal((await refresh(third.body)).status, 401);
  });

  test('a forged, cut or foreign token opens nothing', async () => {
    const { refreshToken, accessToken } = await signIn(service(), '13800138016');
    const [session, generation, key, mark] = refreshToken.split('.');
    const forged = [
      `${session}.2.${key}.${mark}`,
      `${session}.${generation}.${key}.${'A'.repeat(43)}`,
      `${session}.${generation}.ffffffff.${mark}`,
      refreshToken.slice(0, -1),
      accessToken,
    ];
    for (const token of forged) {
      const { status } = await post(service(), '/v1/identity/tokens', { refreshToken: token });
      assert.equal(status, 401, token);
    }
    for (const token of [
      refreshToken,
      `${accessToken}x`,
      accessToken.replace(/\.\d+\./, '.9999999999999.'),
    ]) {
      assert.equal((await service().get(me, { Authorization: `Bearer ${token}` })).status, 401, token);
    }
    const open = await service().get('/v1/jobs?limit=1', { Authorization: 'Bearer nonsense' });
    assert.equal(open.status, 401, 'a token that does not hold is refused on public reads too');
  });

  test('a month without use ends a session', async () => {
    const tokens = await signIn(service(), '13800138017');
    after(30 * 86_400);
    assert.equal((await refresh(tokens)).status, 401);
    after(0);
  });

  test('signing out ends this session, signing out everywhere all of them', async () => {
    const { clock } = service();
    const sessions: Tokens[] = [];
    for (const minute of [0, 2, 4]) {
      clock.now = new Date(testNow.getTime() + minute * 60_000);
      sessions.push(await signIn(service(), '13800138018'));
    }
    const [phone, kiosk, office] = sessions;
    assert.ok(phone && kiosk && office);
    const list = await service().get<Schemas['SessionPage']>('/v1/identity/sessions', bearer(office));
    assert.deepEqual(
      list.body.items.map(({ current }) => current),
      [true, false, false],
    );
    const out = (tokens: Tokens, everywhere: boolean) =>
      post(service(), '/v1/identity/sign-out', { everywhere }, bearer(tokens));
    assert.equal((await out(kiosk, false)).status, 204);
    const statuses = () =>
      Promise.all(
        [phone, kiosk, office].map(async (tokens) => (await service().get(me, bearer(tokens))).status),
      );
    assert.deepEqual(await statuses(), [200, 401, 200]);
    assert.equal((await out(office, true)).status, 204);
    assert.deepEqual(await statuses(), [401, 401, 401]);
    assert.equal((await refresh(phone)).status, 401);
    clock.now = testNow;
  });

  test('what needs a person is refused without one', async () => {
    const { status, body } = await service().refused(me);
    assert.deepEqual([status, body.code], [401, 'unauthenticated']);
  });
});
