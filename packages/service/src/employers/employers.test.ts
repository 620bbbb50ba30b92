import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { eq } from 'drizzle-orm';
import { auditLog } from '../audit/store.ts';
import { until } from '../database/embedded/testing.ts';
import {
  clerkOf,
  cooperative,
  county,
  idNumber,
  ifMatch,
  isFound,
  published,
  put,
  register,
  send,
  someone,
  uscc,
  verify,
  type EmployerAnswer,
} from '../jobs/testing.ts';
import { noLimits } from '../rate/limits.ts';
import { busyService } from '../testing/busy.ts';
import { testNow } from '../testing/service.ts';
import { describeService } from '../testing/suite.ts';
import { employers } from './tables.ts';
import { holdsUntil } from './verification.ts';

type Page = Schemas['EmployerPage'];

const family = (name: string, number?: string) => ({
  kind: 'household',
  name,
  region: county,
  ...(number !== undefined && { idNumber: number }),
  contactName: '示例先生',
});

const faultsOf = ({ body }: { body: Schemas['Problem'] }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describeService(
  'employers',
  (service) => {
    test('whoever registers one acts for it at once, and reads number and phone masked', async () => {
      const owner = await someone(service());
      await service().get('/v1/identity/me', owner);
      const made = await register(service(), owner);
      assert.deepEqual(
        [made.uscc, made.contactPhone, made.verified, made.verifiedUntil, made.verification, made.version],
        [uscc, '138****8031', false, null, null, 1],
      );
      const own = await service().get<Page>('/v1/employers', owner);
      assert.deepEqual(
        own.body.items.map(({ id }) => id),
        [made.id],
      );
      const [stored] = await service().db.select().from(employers).where(eq(employers.id, made.id));
      assert.match(stored?.contactSealed ?? '', /^v1:/);
      const lines = await service().db.select().from(auditLog).where(eq(auditLog.object, made.id));
      assert.deepEqual(
        lines.map(({ action }) => action),
        ['employer.create'],
      );
    });

    test('the same number is registered once a county, and a wrong one is named by its field', async () => {
      const other = await someone(service());
      const again = await send<EmployerAnswer>(service(), '/v1/employers', cooperative('别名'), other);
      assert.deepEqual([again.status, again.body.code], [409, 'employer_exists']);
      const wrong = await send<EmployerAnswer>(
        service(),
        '/v1/employers',
        { ...cooperative(), uscc: '91632801MA0CE12341' },
        other,
      );
      assert.deepEqual([wrong.status, faultsOf(wrong)], [400, ['/uscc uscc_checksum']]);
      const none = await send<EmployerAnswer>(service(), '/v1/employers', family('示例先生家'), other);
      assert.deepEqual(faultsOf(none), ['/idNumber employer_number_required']);
    });

    test('a family gives an id number, which nobody reads again and nobody registers twice', async () => {
      const owner = await someone(service());
      const made = await register(service(), owner, family('示例先生家', idNumber));
      assert.equal(made.idNumber, `6${'*'.repeat(14)}028`);
      const [stored] = await service().db.select().from(employers).where(eq(employers.id, made.id));
      assert.ok(!JSON.stringify(stored).includes(idNumber));
      const again = await send<EmployerAnswer>(
        service(),
        '/v1/employers',
        family('另一家', idNumber),
        await someone(service()),
      );
      assert.equal(again.body.code, 'employer_exists');
      // Left out, it stays.
      const changed = await put<EmployerAnswer>(
        service(),
        `/v1/employers/${made.id}`,
        { ...family('示例先生家'), address: '昆仑路 1 号' },
        { ...owner, ...ifMatch(made) },
      );
      assert.deepEqual([changed.status, changed.body.idNumber], [200, made.idNumber]);
    });

    test('DXH-13, PDS-28: a check holds for six months by the calendar and is renewed by another', async () => {
      const clerk = await clerkOf(service());
      const made = await register(service(), await someone(service()), {
        ...cooperative('六个月合作社'),
        uscc: '91632801MA0CE5673X',
      });
      const checked = await verify(service(), clerk, made);
      assert.deepEqual(
        [checked.verified, checked.verifiedUntil, checked.verification?.outcome],
        [true, '2027-05-21T18:00:00+08:00', 'passed'],
      );
      const { clock } = service();
      const read = async () =>
        (await service().get<Schemas['Employer']>(`/v1/employers/${made.id}`, await clerkOf(service()))).body;
      clock.now = new Date('2027-05-21T17:59:59+08:00');
      assert.equal((await read()).verified, true);
      clock.now = new Date('2027-05-21T18:00:00+08:00');
      assert.equal((await read()).verified, false);
      const renewed = await verify(service(), await clerkOf(service()), checked);
      assert.equal(renewed.verifiedUntil, '2027-11-21T18:00:00+08:00');
      clock.now = testNow;
      const lines = await service().db.select().from(auditLog).where(eq(auditLog.object, made.id));
      assert.deepEqual(
        lines.filter(({ action }) => action === 'employer.verify').map(({ reason }) => reason),
        ['执照和现场一致', '执照和现场一致'],
      );
    });

    test('six months after the last day of August end on the last day of February', () => {
      const until = holdsUntil(new Date('2026-08-31T09:00:00+08:00'));
      assert.equal(until.toISOString(), '2027-02-28T01:00:00.000Z');
    });

    test('GEM-20, CF-32: a failed check and a new name take the ads away at once, a passed one brings them back', async () => {
      const owner = await someone(service());
      const clerk = await clerkOf(service());
      const input = { ...cooperative('起落合作社'), uscc: '91632801MA0CE9017Y' };
      const checked = await verify(service(), clerk, await register(service(), owner, input));
      const job = await published(service(), owner, clerk, checked.id);
      assert.ok(await isFound(service(), job.id));

      const failed = await verify(service(), clerk, checked, 'failed');
      assert.deepEqual([failed.verified, await isFound(service(), job.id)], [false, false]);
      assert.equal((await service().refused(`/v1/jobs/${job.id}`)).status, 404);
      const passed = await verify(service(), clerk, failed);
      assert.ok(await isFound(service(), job.id));

      const path = `/v1/employers/${checked.id}`;
      const moved = await put<EmployerAnswer>(
        service(),
        path,
        { ...input, address: '新地址 2 号' },
        { ...owner, ...ifMatch(passed) },
      );
      assert.equal(moved.body.verified, true, 'an address is not what was looked at');
      const renamed = await put<EmployerAnswer>(
        service(),
        path,
        { ...input, name: '改名合作社' },
        { ...owner, ...ifMatch(moved.body) },
      );
      assert.deepEqual([renamed.body.verified, await isFound(service(), job.id)], [false, false]);
    });

    test('those due for a check are listed to their region, the longest unverified first', async () => {
      const clerk = await clerkOf(service());
      const items: Schemas['Employer'][] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { body: Page } = await service().get<Page>(
          `/v1/employers?region=${county}&due=true&limit=3${cursor && `&cursor=${cursor}`}`,
          clerk,
        );
        items.push(...page.body.items);
        cursor = page.body.page.nextCursor;
      }
      const soon = '2026-12-21T18:00:00+08:00';
      assert.ok(items.length > 2);
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
      for (const { verifiedUntil } of items) assert.ok((verifiedUntil ?? '') < soon, String(verifiedUntil));
      const ends = items.map(({ verifiedUntil }) => verifiedUntil ?? '');
      assert.deepEqual(ends, ends.toSorted());
      const abroad = await service().refused('/v1/employers?region=150404', clerk);
      assert.deepEqual([abroad.status, abroad.body.code], [403, 'region_foreign']);
    });

    test('a check of another version than the clerk read is refused', async () => {
      const clerk = await clerkOf(service());
      const made = await register(service(), await someone(service()), {
        ...cooperative('新版合作社'),
        uscc: '91632801MA0CE3459L',
      });
      await verify(service(), clerk, made);
      const { status } = await send(
        service(),
        `/v1/employers/${made.id}/verifications`,
        { outcome: 'passed', evidence: ['phone_call'], note: '又打了电话' },
        { ...clerk, ...ifMatch(made) },
      );
      assert.equal(status, 412);
    });
  },
  { limits: noLimits },
);

test('whoever looks while they register an employer acts for it all the same as soon as that is done', async (t) => {
  const service = await busyService(t);
  const owner = await someone(service);
  const own = async () => {
    const { body } = await service.get<Page>('/v1/employers', owner);
    return body.items.map(({ id }) => id);
  };
  const [locked, seen] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holding = service.db.transaction(async (tx) => {
    // Keeps the answer of the create from being noted, and with it the transaction open.
    await tx.execute('lock table idempotency_keys in share mode');
    locked.resolve();
    await seen.promise;
  });
  await locked.promise;
  const registering = register(service, owner);
  await until(async () => {
    const waiting = await service.db.execute(
      `select from pg_locks where not granted and relation = 'idempotency_keys'::regclass
        and database = (select oid from pg_database where datname = current_database())`,
    );
    return waiting.rows.length > 0;
  });
  assert.deepEqual(await own(), []);
  seen.resolve();
  await holding;
  const { id } = await registering;
  assert.deepEqual(await own(), [id]);
});
