import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Operation, OperationId, OperationTable, Role, Schemas, Scope } from '@yizhan/contract';
import * as tables from '@yizhan/contract/operations';
import { Role as RoleSchema } from '@yizhan/contract/schemas/identity';
import { readUscc } from '@yizhan/rules/identity';
import { eq } from 'drizzle-orm';
import { bearer, giveRole, signIn } from './identity/testing.ts';
import { grants, persons } from './identity/tables.ts';
import { ads, employers, jobs } from './jobs/tables.ts';
import { applied, held } from './applications/testing.ts';
import { applications } from './applications/tables.ts';
import { demoSiteKey } from './seed/demo.ts';
import { newId } from './ids.ts';
import { noLimits } from './rate/limits.ts';
import { seededRandom } from './seed/random.ts';
import { testNow, type TestService } from './testing/service.ts';
import { adOf, organisation, region, type Ad } from './testing/ads.ts';
import { describeService } from './testing/suite.ts';

/** Where the caller's grant lies, seen from the object that is asked for. */
const places = ['own', 'above', 'foreign', 'organisation'] as const;
type Place = (typeof places)[number];

const regionOf: Record<Place, string> = {
  own: region,
  above: '150000',
  foreign: '632801',
  organisation: region,
};

interface Fixture {
  /** A request that succeeds for whoever may; its object lies in `region`. */
  readonly request: (service: TestService) => Promise<{ path: string; body?: object; ifMatch?: string }>;
  /**
   * Whether a role that the contract lets in may do it from that scope; `true` where the object is the caller's own
   * or belongs to no region.
   */
  readonly within: true | ((role: Role, place: Place) => boolean);
  /** What the others get; 404 where the existence of the object is itself a secret. */
  readonly foreign?: 403 | 404;
}

const isRegional = (_role: Role, place: Place): boolean => place === 'own' || place === 'above';
/** An employer's people by their organisation, everybody else by region. */
const isConcerned = (role: Role, place: Place): boolean =>
  role === 'employer' || role === 'agency' ? place === 'organisation' : isRegional(role, place);

const scopesOf = ({ scope }: Operation): Scope[] => (scope === undefined ? [] : [scope]);
const random = seededRandom(11);
const plain = (path: string, body?: object) => ({
  request: async () => ({ path, ...(body && { body }) }),
  within: true as const,
});

const managed = (
  path: (id: string) => string,
  changes: Partial<Ad> = {},
  body?: object,
  ifMatch?: string,
): Fixture => ({
  request: async (service) => ({
    path: path(await adOf(service, changes)),
    ...(body && { body }),
    ...(ifMatch && { ifMatch }),
  }),
  within: isConcerned,
  foreign: 404,
});

const openAd = { status: 'published', reviewed: true } as const;

/** Somebody's application for an open ad. */
const application = (
  verb: string,
  {
    body,
    isConfirmed = false,
    isHeld = false,
  }: { body?: object; isConfirmed?: boolean; isHeld?: boolean } = {},
): Fixture => ({
  request: async (service) => {
    const jobId = await adOf(service, openAd);
    const mine = await applied(service, jobId);
    const { id } = mine;
    if (isConfirmed) {
      await service.db.update(applications).set({ status: 'confirmed' }).where(eq(applications.id, id));
      await service.db.update(ads).set({ applied: 0, confirmed: 1, needed: 1 }).where(eq(ads.id, jobId));
    }
    const path = isHeld ? held(mine, verb) : `/v1/applications/${id}${verb}`;
    return { path, ...(body && { body }) };
  },
  within: isConcerned,
  foreign: 404,
});
const later = { validUntil: '2026-11-25T18:00:00+08:00' };
const reason = '矩阵测试';

/** The employer that the callers may act for, at its present version. */
const employerPath =
  (rest: string, body?: object): Fixture['request'] =>
  async (service) => {
    await adOf(service, {});
    const [found] = await service.db
      .select({ version: employers.version })
      .from(employers)
      .where(eq(employers.id, organisation));
    return {
      path: `/v1/employers/${organisation}${rest}`,
      ...(body && { body }),
      ifMatch: `"${found?.version}"`,
    };
  };

/** One entry an operation: an operation without one does not compile, so that none goes without a rule. */
const fixtures: Record<OperationId, Fixture> = {
  'jobs.list': plain('/v1/jobs?limit=1'),
  'jobs.get': {
    request: async ({ db }) => {
      const [job] = await db.select({ id: jobs.id }).from(jobs).where(eq(jobs.status, 'filled')).limit(1);
      return { path: `/v1/jobs/${job?.id}` };
    },
    within: true,
  },
  'jobs.facets': plain('/v1/job-facets'),
  'jobs.suggest': plain('/v1/job-suggestions?q=%E5%B7%A5'),
  'jobs.similar': {
    request: async (service) => ({ path: `/v1/jobs/${await adOf(service, openAd)}/similar` }),
    within: true,
  },
  'jobs.contact': {
    request: async (service) => ({ path: `/v1/jobs/${await adOf(service, openAd)}/contacts` }),
    within: true,
  },
  'jobs.report': {
    request: async (service) => ({
      path: `/v1/jobs/${await adOf(service, openAd)}/reports`,
      body: { reason: 'other' },
    }),
    within: true,
  },
  'jobs.create': {
    request: employerPath('/jobs', { title: '矩阵草稿' }),
    within: isConcerned,
    foreign: 404,
  },
  'jobs.listOwn': { request: employerPath('/jobs'), within: isConcerned, foreign: 404 },
  'jobs.getOwn': managed((id) => `/v1/jobs/${id}/record`),
  'jobs.history': managed((id) => `/v1/jobs/${id}/history`),
  'jobs.update': managed((id) => `/v1/jobs/${id}`, {}, { title: '矩阵改名' }, '"1"'),
  'jobs.submit': managed((id) => `/v1/jobs/${id}/submission`),
  'jobs.close': managed((id) => `/v1/jobs/${id}/closure`, openAd, { outcome: 'filled' }),
  'jobs.reopen': managed((id) => `/v1/jobs/${id}/reopening`, { status: 'closed', reviewed: true }, later),
  'jobs.extend': managed((id) => `/v1/jobs/${id}/extensions`, openAd, later),
  'jobs.copy': managed((id) => `/v1/jobs/${id}/copies`),
  'jobs.review': managed(
    (id) => `/v1/jobs/${id}/reviews`,
    { status: 'submitted', waitingSince: testNow },
    { decision: 'approve', reason },
    '"1"',
  ),
  'jobs.takeDown': managed((id) => `/v1/jobs/${id}/takedown`, openAd, { reason }),
  'jobs.listForReview': {
    request: async () => ({ path: `/v1/job-reviews?region=${region}&limit=1` }),
    within: isRegional,
    foreign: 403,
  },
  'jobs.import': {
    request: async (service) => {
      await adOf(service, {});
      const rows = [{ title: '矩阵导入' }];
      return { path: '/v1/job-imports', body: { employerId: organisation, dryRun: true, rows } };
    },
    within: isConcerned,
    foreign: 404,
  },
  'jobs.export': {
    request: async (service) => {
      await adOf(service, {});
      return { path: `/v1/job-exports?format=csv&employerId=${organisation}` };
    },
    within: isConcerned,
    foreign: 404,
  },
  'employers.list': plain('/v1/employers'),
  'employers.create': {
    request: async () => ({
      path: '/v1/employers',
      body: { kind: 'enterprise', name: '矩阵单位', region, uscc: nextCode(), contactName: '示例先生' },
    }),
    within: true,
  },
  'employers.get': { request: employerPath(''), within: isConcerned, foreign: 404 },
  'employers.update': {
    request: employerPath('', {
      kind: 'enterprise',
      name: '矩阵物流有限公司',
      region,
      uscc: '91150404MA0CE1234X',
      contactName: '示例先生',
    }),
    within: isConcerned,
    foreign: 404,
  },
  'employers.verify': {
    request: employerPath('/verifications', { outcome: 'passed', evidence: ['site_visit'], note: reason }),
    within: isConcerned,
    foreign: 404,
  },
  'applications.list': managed((id) => `/v1/jobs/${id}/applications`, openAd),
  'applications.create': {
    request: async (service) => {
      sent += 1;
      const phone = `133${String(sent).padStart(8, '0')}`;
      const path = `/v1/jobs/${await adOf(service, openAd)}/applications`;
      return { path, body: { applicantName: '矩阵师傅', phone } };
    },
    within: true,
  },
  'applications.listOwn': plain('/v1/applications'),
  'applications.get': { ...application('', { isHeld: true }), within: true },
  'applications.confirm': application('/confirmation'),
  'applications.decline': application('/refusal', { body: { reason } }),
  'applications.arrive': application('/arrival', { isConfirmed: true }),
  'applications.cancel': { ...application('/cancellation', { isHeld: true }), within: true },
  'regions.list': plain('/v1/regions'),
  'sites.current': plain('/v1/sites/current'),
  'profiles.get': plain('/v1/profiles/chifeng'),
  'profiles.forRegion': plain(`/v1/regions/${region}/profile`),
  'identity.sendCode': {
    request: async () => {
      sent += 1;
      return { path: '/v1/identity/codes', body: { phone: `139${String(sent).padStart(8, '0')}` } };
    },
    within: true,
  },
  // Tokens are judged by what they are, not by whose bearer comes along: 400 and 401 say that the call was let in.
  'identity.signIn': plain('/v1/identity/sessions', { phone: '13800138000', code: '000000' }),
  'identity.refresh': plain('/v1/identity/tokens', { refreshToken: 'session_none_at_all.1.a.b' }),
  'identity.signOut': plain('/v1/identity/sign-out', { everywhere: false }),
  'identity.me': plain('/v1/identity/me'),
  'identity.listSessions': plain('/v1/identity/sessions'),
  'identity.listGrants': {
    request: async () => ({ path: `/v1/identity/grants?region=${region}` }),
    within: isRegional,
    foreign: 403,
  },
  'identity.grant': {
    request: async () => ({
      path: '/v1/identity/grants',
      body: { phone: '13800138099', role: 'staff', region, reason: '矩阵' },
    }),
    within: isRegional,
    foreign: 403,
  },
  'identity.revoke': {
    request: async ({ db }) => {
      const [holder] = await db.select({ id: grants.personId }).from(grants).limit(1);
      const id = newId('grant', testNow, random);
      const personId = holder?.id ?? '';
      await db
        .insert(grants)
        .values({ id, personId, role: 'staff', region, givenBy: personId, givenAt: testNow });
      return { path: `/v1/identity/grants/${id}?reason=matrix`, ifMatch: '"1"' };
    },
    within: isRegional,
    foreign: 404,
  },
  'identity.reveal': {
    request: async ({ db }) => {
      const id = newId('person', testNow, random);
      await db.insert(persons).values({ id, createdAt: testNow });
      const grant = newId('grant', testNow, random);
      await db
        .insert(grants)
        .values({ id: grant, personId: id, role: 'staff', region, givenBy: id, givenAt: testNow });
      return { path: `/v1/identity/persons/${id}/reveals`, body: { reason: '矩阵测试' } };
    },
    within: isRegional,
    foreign: 404,
  },
};
let sent = 0;
let codes = 0;

/** Another credit code every time: the last two characters follow from the ones before. */
function nextCode(): string {
  for (;;) {
    codes += 1;
    const code = `91150404MA0${String(codes).padStart(7, '0')}`;
    if (readUscc(code).ok) return code;
  }
}

const mediaTypes = { json: 'application/json', patch: 'application/merge-patch+json' };

const operations: Operation[] = Object.values<OperationTable>(tables).flatMap((table) =>
  Object.values(table),
);

describeService(
  'the access matrix',
  (service) => {
    let calls = 0;

    async function statusFor(operation: Operation, headers: Record<string, string>): Promise<number> {
      const fixture = Object.entries(fixtures).find(([id]) => id === operation.id)?.[1];
      assert.ok(fixture);
      const { path, body, ifMatch } = await fixture.request(service());
      calls += 1;
      const answer = await service().fetch(path, {
        method: operation.method,
        headers: {
          'Site-Key': demoSiteKey,
          ...headers,
          ...(operation.body && { 'Content-Type': mediaTypes[operation.body] }),
          ...(operation.idempotent && { 'Idempotency-Key': `matrix-${String(calls).padStart(12, '0')}` }),
          ...(ifMatch && { 'If-Match': ifMatch }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      return answer.status;
    }

    /** Let in: the answer, or a refusal of what was sent rather than of who sent it. */
    function isLetIn(operation: Operation, status: number): boolean {
      const judgedByContent = operation.id === 'identity.signIn' || operation.id === 'identity.refresh';
      return status === operation.status || (judgedByContent && (status === 400 || status === 401));
    }

    for (const operation of operations) {
      const fixture = fixtures[operation.id as OperationId];

      test(`${operation.id} without a person`, async () => {
        const status = await statusFor(operation, {});
        if (operation.access.includes('public')) assert.ok(isLetIn(operation, status), String(status));
        else assert.equal(status, 401);
      });

      test(`${operation.id} as a worker`, async () => {
        const status = await statusFor(operation, await worker());
        const may = operation.access.includes('public') || operation.access.includes('worker');
        if (may) assert.ok(isLetIn(operation, status), String(status));
        else assert.equal(status, 403);
      });

      for (const role of RoleSchema.options) {
        test(`${operation.id} as ${role}, in own, upper and foreign region and for one organisation`, async () => {
          for (const place of places) {
            const status = await statusFor(operation, await holder(role, place, scopesOf(operation)));
            const where = `${role} ${place}: ${status}`;
            const open = operation.access.includes('public') || operation.access.includes('worker');
            if (!open && !operation.access.includes(role)) assert.equal(status, 403, where);
            else if (fixture.within === true || fixture.within(role, place))
              assert.ok(isLetIn(operation, status), where);
            else assert.equal(status, fixture.foreign, where);
          }
        });
      }
    }

    for (const operation of operations.filter(({ scope }) => scope !== undefined)) {
      test(`${operation.id} without its scope, by whoever may call it with`, async () => {
        for (const role of RoleSchema.options.filter((role) => operation.access.includes(role))) {
          assert.equal(await statusFor(operation, await holder(role, 'own')), 403, role);
        }
      });
    }

    let phones = 0;
    const phone = () => `137${String(++phones).padStart(8, '0')}`;

    const worker = async () => bearer(await signIn(service(), phone()));

    /** A new session for each call, because one of the operations signs out. */
    async function holder(
      role: Schemas['Role'],
      place: Place,
      scopes: readonly Scope[] = [],
    ): Promise<Record<string, string>> {
      const number = phone();
      const only = place === 'organisation' ? organisation : null;
      await giveRole(service(), number, role, regionOf[place], only, scopes);
      return bearer(await signIn(service(), number));
    }
  },
  { limits: noLimits },
);
