import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type GenerateKeyPairResult,
} from 'jose';
import Provider from 'oidc-provider';
import { auditLog } from '../audit/store.ts';
import { until } from '../database/embedded/testing.ts';
import { openTestDatabase } from '../database/testing.ts';
import { testService, type TestService } from '../testing/service.ts';
import type { Schemas } from '@yizhan/contract';
import { newId } from '../ids.ts';
import { seededRandom } from '../seed/random.ts';
import { draft, register } from '../jobs/testing.ts';
import { createIssuer } from './oidc.ts';
import { grants } from './tables.ts';
import { post } from './testing.ts';

const audience = 'yizhan';
const client = { client_id: 'county-portal', client_secret: 'a secret of the test' };

type Pair = GenerateKeyPairResult;

const keyPair = () => generateKeyPair('RS256', { extractable: true });

/** The real provider, answering with `pair` under the key id `kid`. */
async function startProvider(
  port: number,
  kid: string,
  { privateKey }: Pair,
): Promise<{ server: Server; url: string }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const server = (await import('node:http')).createServer().listen(port, '127.0.0.1', resolve);
  await promise;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }] },
    clients: [{ ...client, grant_types: ['client_credentials'], redirect_uris: [], response_types: [] }],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'https://api.example',
        getResourceServerInfo: () => ({
          scope: 'api personal_data',
          audience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  });
  server.on('request', provider.callback());
  return { server, url };
}

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

describe('tokens of a provincial issuer', () => {
  let provider: { server: Server; url: string };
  let service: TestService;
  let pair: Pair;
  /** What the service has asked of the provider. */
  const asked: string[] = [];
  /** The provider knows no clock but the machine's; the service's may be moved on before it. */
  let aheadMs = 0;

  before(async () => {
    pair = await keyPair();
    provider = await startProvider(0, 'first', pair);
    const issuer = createIssuer({
      url: provider.url,
      audience,
      fetch: (address, init) => {
        asked.push(new Request(address).url);
        return fetch(address, init);
      },
    });
    const now = () => new Date(Date.now() + aheadMs);
    service = await testService(await openTestDatabase(), { issuer, now });
  });
  after(async () => {
    await stop(provider.server);
    await service.db.close();
  });

  async function realToken(scope = 'api'): Promise<string> {
    const answer = await fetch(`${provider.url}/token`, {
      method: 'POST',
      headers: {
        Authorization: `Basic ${btoa(`${client.client_id}:${encodeURIComponent(client.client_secret)}`)}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
    });
    const body = (await answer.json()) as { access_token: string };
    assert.equal(answer.status, 200, JSON.stringify(body));
    return body.access_token;
  }

  const statusOf = async (token: string) =>
    (await service.get('/v1/identity/me', { Authorization: `Bearer ${token}` })).status;

  /** A token as the provider would sign it, apart from what the test changes. */
  async function crafted(
    change: {
      claims?: object;
      header?: object;
      from?: number;
      until?: number;
      key?: Parameters<SignJWT['sign']>[0];
    } = {},
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: provider.url, aud: audience, sub: 'somebody', ...change.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'first', typ: 'at+jwt', ...change.header })
      .setIssuedAt(now + (change.from ?? 0))
      .setExpirationTime(now + (change.until ?? 300))
      .sign(change.key ?? pair.privateKey);
  }

  test('that the real provider gave out are taken, and name the same person each time', async () => {
    const first = await service.get<{ id: string; phone: null }>('/v1/identity/me', {
      Authorization: `Bearer ${await realToken()}`,
    });
    const again = await service.get<{ id: string }>('/v1/identity/me', {
      Authorization: `Bearer ${await realToken()}`,
    });
    assert.deepEqual([first.status, first.body.phone], [200, null]);
    assert.equal(again.body.id, first.body.id);
  });

  test('of clocks half a minute apart are taken, of clocks a minute apart not', async () => {
    assert.equal(await statusOf(await crafted({ from: -400, until: -20 })), 200);
    assert.equal(await statusOf(await crafted({ from: -400, until: -60 })), 401);
    assert.equal(
      await statusOf(await crafted({ claims: { nbf: Math.floor(service.clock.now.getTime() / 1000) * 2 } })),
      401,
    );
  });

  test('for another audience, from another issuer, or of another kind are refused', async () => {
    assert.equal(await statusOf(await crafted()), 200, 'the crafted token itself holds');
    assert.equal(await statusOf(await crafted({ claims: { aud: 'other' } })), 401);
    assert.equal(await statusOf(await crafted({ claims: { iss: 'https://evil.example' } })), 401);
    assert.equal(await statusOf(await crafted({ claims: { sub: undefined } })), 401);
    assert.equal(await statusOf(await crafted({ header: { typ: 'JWT' } })), 401, 'an ID token');
  });

  test('that play with alg, kid and key are refused', async () => {
    const stranger = await keyPair();
    const publicKey = new TextEncoder().encode(await exportSPKI(pair.publicKey));
    const unsecured = new UnsecuredJWT({ iss: provider.url, aud: audience, sub: 'somebody' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .encode();
    const whole = await crafted();
    assert.equal(await statusOf(unsecured), 401);
    assert.equal(await statusOf(`${unsecured}c2ln`), 401);
    assert.equal(await statusOf(await crafted({ header: { alg: 'HS256' }, key: publicKey })), 401);
    assert.equal(await statusOf(await crafted({ key: stranger.privateKey })), 401);
    assert.equal(
      await statusOf(await crafted({ header: { kid: 'unknown' }, key: stranger.privateKey })),
      401,
    );
    const jwk = await exportJWK(stranger.publicKey);
    assert.equal(await statusOf(await crafted({ header: { jwk }, key: stranger.privateKey })), 401);
    assert.equal(await statusOf(whole.slice(0, -4)), 401);
    assert.equal(await statusOf(whole.split('.').with(1, 'e30').join('.')), 401);
  });

  test('issued before their person signed out everywhere are refused from then on, newer ones taken', async () => {
    const signOut = (token: string, everywhere: boolean) =>
      post(service, '/v1/identity/sign-out', { everywhere }, { Authorization: `Bearer ${token}` });
    const [here, elsewhere] = [await realToken(), await realToken()];
    assert.equal((await signOut(here, false)).status, 204);
    assert.deepEqual([await statusOf(here), await statusOf(elsewhere)], [200, 200], 'its page drops it');

    assert.equal((await signOut(here, true)).status, 204);
    assert.deepEqual([await statusOf(here), await statusOf(elsewhere)], [401, 401]);
    assert.equal(await statusOf(await crafted({ claims: { sub: 'another' } })), 200);
    await until(async () => (await statusOf(await realToken())) === 200);
    assert.equal(await statusOf(elsewhere), 401);

    const lines = await service.db.select().from(auditLog);
    assert.deepEqual(
      lines.map(({ action, object, reason }) => [action, object, reason]),
      [['session.end', lines[0]?.personId, 'sign_out']],
    );
  });

  test('act for the employer that their person has just registered', async () => {
    const who = { Authorization: `Bearer ${await crafted({ claims: { sub: 'founder' } })}` };
    const own = async () => {
      const { body } = await service.get<Schemas['EmployerPage']>('/v1/employers', who);
      return body.items.map(({ id }) => id);
    };
    assert.deepEqual(await own(), []);
    const { id } = await register(service, who);
    assert.deepEqual(await own(), [id]);
    assert.equal((await draft(service, who, id)).status, 'draft');
  });

  test('open what takes a scope only when they name it, whatever their person may do', async () => {
    const [thin, broad] = [await realToken('api'), await realToken('api personal_data')];
    const { body: me } = await service.get<Schemas['Person']>('/v1/identity/me', {
      Authorization: `Bearer ${thin}`,
    });
    await service.db.insert(grants).values({
      id: newId('grant', service.clock.now, seededRandom(4)),
      personId: me.id,
      role: 'county',
      region: '150404',
      scopes: ['personal_data'],
      givenBy: me.id,
      givenAt: service.clock.now,
    });
    aheadMs += 10_000;
    const look = async (token: string) => {
      const path = `/v1/identity/persons/${me.id}/reveals`;
      const who = { Authorization: `Bearer ${token}` };
      const { status, body } = await post(service, path, { reason: '核对联系人' }, who);
      return [status, body.params];
    };
    assert.deepEqual(await look(thin), [403, { scope: 'personal_data' }]);
    assert.deepEqual(await look(broad), [200, undefined]);
  });

  test('signed with a new key are taken a second after the provider rotated, signed with the withdrawn one not', async () => {
    const old = await crafted();
    assert.equal(await statusOf(old), 200);
    // Somebody sends an invented key id just before, so that the keys were fetched a moment ago.
    assert.equal(await statusOf(await crafted({ header: { kid: 'invented' } })), 401);
    const port = Number(new URL(provider.url).port);
    await stop(provider.server);
    provider = await startProvider(port, 'second', await keyPair());

    aheadMs += 1_000;
    assert.equal(await statusOf(await realToken()), 200);
    assert.equal(await statusOf(old), 401);
  });

  test('with invented key ids let the issuer be asked once a second and no oftener', async () => {
    aheadMs += 1_000;
    const before = asked.length;
    const stranger = await keyPair();
    const invented = (kid: number) =>
      crafted({ header: { kid: `invented-${kid}` }, key: stranger.privateKey });
    for (const second of [1, 2]) {
      const statuses = await Promise.all(
        Array.from({ length: 50 }, async (_, n) => statusOf(await invented(n))),
      );
      assert.deepEqual([...new Set(statuses)], [401]);
      assert.equal(await statusOf(await realToken()), 200, 'meanwhile the right ones are taken');
      const paths = asked.slice(before).map((url) => new URL(url).pathname);
      const once = ['/.well-known/openid-configuration', '/jwks'];
      assert.deepEqual(paths, Array.from({ length: second }, () => once).flat());
      aheadMs += 1_000;
    }
  });

  test('cannot be judged while the issuer is away, which is not the caller’s fault', async (t) => {
    let attempts = 0;
    const issuer = createIssuer({
      url: 'http://127.0.0.1:1',
      audience,
      fetch: (...args) => {
        attempts += 1;
        return fetch(...args);
      },
    });
    const lonely = await testService(await openTestDatabase(), { issuer });
    t.after(() => lonely.db.close());
    const ask = async () => lonely.refused('/v1/identity/me', { Authorization: `Bearer ${await crafted()}` });
    const answer = await ask();
    assert.deepEqual([answer.status, answer.body.code], [503, 'unavailable']);
    assert.equal(lonely.faults.length, 1);
    await ask();
    assert.equal(attempts, 1, 'nor is it asked for each token while it is away');
  });
});
