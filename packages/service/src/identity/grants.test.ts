import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas, Scope } from '@yizhan/contract';
import { eq, like } from 'drizzle-orm';
import { auditLog } from '../audit/store.ts';
import { demoSiteKey } from '../seed/demo.ts';
import { describeService } from '../testing/suite.ts';
import { bearer, giveRole, post, signIn } from './testing.ts';

type Grant = Schemas['Grant'];

let keys = 0;
const key = () => ({ 'Idempotency-Key': `grant-test-key-${String(++keys).padStart(8, '0')}` });

describeService('grants', (service) => {
  const as = async (phone: string, role: Schemas['Role'], region: string, scopes: readonly Scope[] = []) => {
    await giveRole(service(), phone, role, region, null, scopes);
    return bearer(await signIn(service(), phone));
  };
  const input = { phone: '13800138029', role: 'staff', region: '150404', reason: '新到岗' };
  const give = (who: object, body: object = input) =>
    post<Grant & Schemas['Problem']>(service(), '/v1/identity/grants', { ...body }, { ...who, ...key() });
  const revoke = (who: object, id: string, ifMatch: string | undefined) =>
    service().fetch(`/v1/identity/grants/${id}?reason=${encodeURIComponent('离岗了')}`, {
      method: 'DELETE',
      headers: { 'Site-Key': demoSiteKey, ...who, ...(ifMatch !== undefined && { 'If-Match': ifMatch }) },
    });

  test('are given by a county within it, hold at once and are taken back, each with an audit line', async () => {
    const county = await as('13800138020', 'county', '150404');
    const given = await give(county);
    assert.equal(given.status, 201);
    assert.deepEqual([given.body.role, given.body.region, given.body.version], ['staff', '150404', 1]);
    assert.equal(given.headers.get('ETag'), '"1"');
    const staff = bearer(await signIn(service(), '13800138029'));
    const me = await service().get<Schemas['Person']>('/v1/identity/me', staff);
    assert.deepEqual(
      me.body.grants.map(({ id }) => id),
      [given.body.id],
    );

    assert.equal((await revoke(county, given.body.id, undefined)).status, 428);
    const stale = await revoke(county, given.body.id, '"7"');
    assert.deepEqual([stale.status, stale.headers.get('ETag')], [412, '"1"']);
    // As a compressing proxy has weakened it.
    assert.equal((await revoke(county, given.body.id, 'W/"1"')).status, 204);
    assert.equal((await revoke(county, given.body.id, '"1"')).status, 404);
    const after = await service().get<Schemas['Person']>('/v1/identity/me', staff);
    assert.deepEqual(after.body.grants, []);

    const lines = await service().db.select().from(auditLog).where(like(auditLog.action, 'grant.%'));
    assert.deepEqual(
      lines.map(({ action, object, region, reason }) => [action, object, region, reason]).sort(),
      [
        ['grant.give', given.body.id, '150404', '新到岗'],
        ['grant.take', given.body.id, '150404', '离岗了'],
      ],
    );
  });

  test('given through another process hold at once for whoever was refused here a moment ago', async () => {
    const phone = '13800138033';
    const staff = bearer(await signIn(service(), phone));
    const queue = () => service().get('/v1/job-reviews?region=150404', staff);
    assert.equal((await queue()).status, 403);
    await giveRole(service(), phone, 'staff', '150404');
    assert.equal((await queue()).status, 200);
  });

  test('nobody gives a role as high as their own, nor abroad', async () => {
    const county = await as('13800138021', 'county', '150404');
    const city = await as('13800138022', 'city', '150400');
    const codeOf = async (who: object, body: object) => {
      const { status, body: problem } = await give(who, { ...input, ...body });
      return `${status} ${status === 201 ? '' : problem.code}`.trim();
    };
    assert.equal(await codeOf(county, { role: 'county' }), '403 grant_above_own');
    assert.equal(await codeOf(county, { role: 'auditor' }), '403 grant_above_own');
    assert.equal(await codeOf(county, { region: '150402' }), '403 region_foreign');
    assert.equal(await codeOf(county, { region: '150400' }), '403 region_foreign');
    assert.equal(await codeOf(city, { role: 'county', region: '150402' }), '201');
    assert.equal(await codeOf(city, { role: 'city' }), '403 grant_above_own');
    assert.equal(await codeOf(city, { region: '632801' }), '403 region_foreign');
    assert.equal(await codeOf(county, { region: '999999' }), '400 invalid_request');
  });

  test('a role for one organisation is none in the region', async () => {
    const organisation = 'emp_01K9ZV6Q3M8T4R2N7X5B0C1DFG';
    await giveRole(service(), '13800138023', 'county', '150404', organisation);
    const clerk = bearer(await signIn(service(), '13800138023'));
    const { status, body } = await give(clerk);
    assert.deepEqual([status, body.code], [403, 'region_foreign']);
  });

  test('a grant abroad is not found rather than forbidden', async () => {
    const here = await as('13800138024', 'county', '150404');
    const abroad = await as('13800138025', 'county', '632801');
    const { body } = await give(here, { ...input, phone: '13800138026' });
    assert.equal((await revoke(abroad, body.id, '"1"')).status, 404);
  });

  test('are listed for a region and below it, page by page, to those who oversee it', async () => {
    const city = await as('13800138027', 'city', '150400');
    const first = await service().get<Schemas['GrantPage']>(
      '/v1/identity/grants?region=150400&limit=3',
      city,
    );
    assert.equal(first.status, 200);
    const rest = await service().get<Schemas['GrantPage']>(
      `/v1/identity/grants?region=150400&limit=100&cursor=${first.body.page.nextCursor}`,
      city,
    );
    const all = [...first.body.items, ...rest.body.items];
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.ok(all.every(({ region }) => region.startsWith('1504')));
    assert.ok(all.some(({ region }) => region === '150404') && all.some(({ region }) => region === '150400'));
    const foreign = await service().refused('/v1/identity/grants?region=632801', city);
    assert.deepEqual([foreign.status, foreign.body.code], [403, 'region_foreign']);
  });

  test('a worker may neither see nor give any', async () => {
    const worker = bearer(await signIn(service(), '13800138028'));
    assert.equal(
      (await service().refused('/v1/identity/grants?region=150404', worker)).body.code,
      'forbidden',
    );
    assert.equal((await give(worker)).body.code, 'forbidden');
  });

  test('open the number of their holder to who oversees them, with a reason and a line for each look', async () => {
    const county = await as('13800138040', 'county', '150404', ['personal_data']);
    const given = await give(county, { ...input, phone: '13800138041' });
    const path = `/v1/identity/persons/${given.body.personId}/reveals`;
    const look = (who: object, body: object) =>
      post<Schemas['Revealed'] & Schemas['Problem']>(service(), path, { ...body }, { ...who });
    assert.equal((await look(county, {})).status, 400);
    const looks = [await look(county, { reason: '核对联系人' }), await look(county, { reason: '再看一次' })];
    for (const { status, headers, body } of looks) {
      assert.deepEqual([status, body.phone, headers.get('Cache-Control')], [200, '13800138041', 'no-store']);
    }
    const lines = await service().db.select().from(auditLog).where(eq(auditLog.action, 'person.reveal'));
    assert.deepEqual(lines.map(({ id }) => id).sort(), looks.map(({ body }) => body.auditId).sort());
    assert.deepEqual(lines.map(({ object, reason }) => [object, reason]).sort(), [
      [given.body.personId, '再看一次'],
      [given.body.personId, '核对联系人'],
    ]);
    const abroad = await as('13800138042', 'county', '632801', ['personal_data']);
    assert.equal((await look(abroad, { reason: '好奇看看' })).status, 404);
  });

  test('open no number without the scope, nor in a region where it was not given', async () => {
    const phone = '13800138043';
    const clerk = await as(phone, 'county', '150404');
    const { body: staff } = await give(clerk, { ...input, phone: '13800138044' });
    const look = async (who: object) => {
      const path = `/v1/identity/persons/${staff.personId}/reveals`;
      const { status, body } = await post(service(), path, { reason: '核对联系人' }, { ...who });
      return [status, body.code, body.params];
    };
    const missing = [403, 'scope_missing', { scope: 'personal_data' }];
    assert.deepEqual(await look(clerk), missing);
    const neighbour = await as('13800138045', 'county', '150402', ['personal_data']);
    assert.equal((await look(neighbour))[0], 404);
    await giveRole(service(), '13800138046', 'county', '150402', null, ['personal_data']);
    assert.deepEqual(await look(await as('13800138046', 'county', '150404')), missing);
    const lines = await service().db.select().from(auditLog).where(eq(auditLog.object, staff.personId));
    assert.deepEqual(lines, []);
  });

  test('pass a scope on only from somebody who holds it there, and the line says which', async () => {
    const city = await as('13800138047', 'city', '150400');
    const wanted = { ...input, phone: '13800138048', role: 'county', scopes: ['personal_data'] };
    const refused = await give(city, wanted);
    assert.deepEqual([refused.status, refused.body.code], [403, 'scope_missing']);
    const trusted = await as('13800138049', 'city', '150400', ['personal_data']);
    const given = await give(trusted, wanted);
    assert.deepEqual([given.status, given.body.scopes], [201, ['personal_data']]);
    const [line] = await service().db.select().from(auditLog).where(eq(auditLog.object, given.body.id));
    assert.deepEqual(line?.details, { role: 'county', holder: given.body.personId, scopes: 'personal_data' });
    const me = await service().get<Schemas['Person']>(
      '/v1/identity/me',
      bearer(await signIn(service(), '13800138048')),
    );
    assert.deepEqual(
      me.body.grants.map(({ scopes }) => scopes),
      [['personal_data']],
    );
  });
});
