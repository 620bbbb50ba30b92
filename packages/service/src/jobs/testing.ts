import assert from 'node:assert/strict';
import { before } from 'node:test';
import type { Params, Schemas } from '@yizhan/contract';
import { bearer, giveRole, post, signIn } from '../identity/testing.ts';
import { demoSiteKey } from '../seed/demo.ts';
import type { TestService } from '../testing/service.ts';

export type Headers = Readonly<Record<string, string>>;
export type Managed = Schemas['ManagedJob'] & Schemas['Problem'];
export type EmployerAnswer = Schemas['Employer'] & Schemas['Problem'];

/** A credit code and id numbers that pass their checks and belong to nobody. */
export const uscc = '91632801MA0CE12349';
export const idNumber = '632801188503120028';

export const county = '632801';

/** Scenario F9: the cooperative's ad, in the place and on the days of these tests. */
export const pickers = {
  title: '枸杞采摘工',
  trade: '采摘工',
  content: '采摘、装筐，日结，车接车送。',
  conditions: '能弯腰，男女不限',
  headcount: 60,
  pay: { per: 'day', amountFen: 22_000 },
  settlement: 'daily',
  startsAt: '2026-11-22T06:30:00+08:00',
  endsAt: '2026-11-22T18:00:00+08:00',
  place: { region: county, address: '大格勒乡', point: { lng: 95.7, lat: 36.4 } },
  validUntil: '2026-11-22T18:00:00+08:00',
  employment: 'labour_service',
  transport: true,
  minAge: 18,
  channel: 'visit',
  contactName: '示例女士',
  contactPhone: '13800138031',
} as const satisfies Schemas['JobInput'];

let keys = 0;
export const key = (): Headers => ({ 'Idempotency-Key': `job-test-key-${String(++keys).padStart(10, '0')}` });

export const ifMatch = ({ version }: { readonly version: number }): Headers => ({
  'If-Match': `"${version}"`,
});

/** POST with a fresh key. */
export const send = <Answer = Managed>(
  service: TestService,
  path: string,
  body: object,
  headers: Headers = {},
) => post<Answer>(service, path, { ...body }, { ...key(), ...headers });

/** PUT of a whole object. */
export async function put<Answer = Managed>(
  { fetch }: TestService,
  path: string,
  body: object,
  headers: Headers,
): Promise<{ status: number; body: Answer }> {
  const answer = await fetch(path, {
    method: 'PUT',
    headers: { 'Site-Key': demoSiteKey, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
}

let phones = 0;
/** Somebody who signs in for the first time. */
export async function someone(service: TestService): Promise<Headers> {
  return bearer(await signIn(service, `136${String(++phones).padStart(8, '0')}`));
}

export async function clerkOf(
  service: TestService,
  region = county,
  role: Schemas['Role'] = 'staff',
): Promise<Headers> {
  const phone = `135${String(++phones).padStart(8, '0')}`;
  await giveRole(service, phone, role, region);
  return bearer(await signIn(service, phone));
}

export const cooperative = (name = '测试枸杞合作社'): Params<'employers.create'> => ({
  kind: 'enterprise',
  name,
  region: county,
  uscc,
  contactName: '示例女士',
  contactPhone: '13800138031',
});

/** An employer that a family or firm registered itself; a household needs no credit code of its own. */
export async function register(
  service: TestService,
  owner: Headers,
  input: object = cooperative(),
): Promise<Schemas['Employer']> {
  const { status, body } = await send<EmployerAnswer>(service, '/v1/employers', input, owner);
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

export async function verify(
  service: TestService,
  clerk: Headers,
  employer: Schemas['Employer'],
  outcome: Schemas['VerificationOutcome'] = 'passed',
): Promise<Schemas['Employer']> {
  const { status, body } = await send<EmployerAnswer>(
    service,
    `/v1/employers/${employer.id}/verifications`,
    { outcome, evidence: ['business_licence', 'site_visit'], note: '执照和现场一致' },
    { ...clerk, ...ifMatch(employer) },
  );
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

/** Who an ad needs. */
interface Cast {
  /** Whoever acts for the employer. */
  readonly owner: Headers;
  /** Of the county. */
  readonly clerk: Headers;
  /** Verified. */
  readonly employer: Schemas['Employer'];
}

export async function people(service: TestService): Promise<Cast> {
  const [owner, clerk] = [await someone(service), await clerkOf(service)];
  return { owner, clerk, employer: await verify(service, clerk, await register(service, owner)) };
}

/** The same for all tests of a suite, there before the first of them. */
export function castOf(service: () => TestService): () => Cast {
  let cast: Cast | undefined;
  before(async () => {
    cast = await people(service());
  });
  return () => cast ?? assert.fail('asked for before the first test');
}

export async function draft(
  service: TestService,
  owner: Headers,
  employerId: string,
  input: object = pickers,
): Promise<Schemas['ManagedJob']> {
  const { status, body } = await send(service, `/v1/employers/${employerId}/jobs`, input, owner);
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

/** One step of an ad that succeeds. */
export async function step(
  service: TestService,
  who: Headers,
  job: Schemas['ManagedJob'],
  verb: string,
  body: object = {},
): Promise<Schemas['ManagedJob']> {
  const answer = await send(service, `/v1/jobs/${job.id}/${verb}`, body, { ...who, ...ifMatch(job) });
  assert.ok(answer.status < 300, JSON.stringify(answer.body));
  return answer.body;
}

export async function published(
  service: TestService,
  owner: Headers,
  clerk: Headers,
  employerId: string,
  input: object = pickers,
): Promise<Schemas['ManagedJob']> {
  const job = await draft(service, owner, employerId, input);
  const submitted = await step(service, owner, job, 'submission');
  return step(service, clerk, submitted, 'reviews', { decision: 'approve', reason: '到现场看过' });
}

/** Whether the public list of the county shows the ad. */
export async function isFound(service: TestService, jobId: string): Promise<boolean> {
  const { body } = await service.get<Schemas['JobPage']>(`/v1/jobs?limit=100&region=${county}`);
  return body.items.some(({ id }) => id === jobId);
}
