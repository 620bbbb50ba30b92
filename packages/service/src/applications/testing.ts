import assert from 'node:assert/strict';
import type { Params, Schemas } from '@yizhan/contract';
import { newId } from '../ids.ts';
import { ads, employers } from '../jobs/tables.ts';
import { county, pickers, send, type Headers } from '../jobs/testing.ts';
import { seededRandom } from '../seed/random.ts';
import { testNow, type TestService } from '../testing/service.ts';

const random = seededRandom(13);

export type Answer = Schemas['Application'] & Schemas['Problem'];
export type Received = Schemas['ReceivedApplication'] & Schemas['Problem'];
type Ad = typeof ads.$inferInsert;

/** An open ad of a cooperative that was checked: scenario F9, sixty pickers for tomorrow morning. */
export async function openJob({ db }: TestService, changes: Partial<Ad> = {}): Promise<Ad> {
  const employerId = newId('emp', testNow, random);
  await db.insert(employers).values({
    region: county,
    id: employerId,
    name: '测试枸杞合作社',
    verifiedUntil: new Date('2027-05-21T00:00:00Z'),
  });
  const headcount = changes.headcount ?? pickers.headcount;
  const ad: Ad = {
    region: county,
    id: newId('job', testNow, random),
    status: 'published',
    reviewed: true,
    employerId,
    title: pickers.title,
    trade: pickers.trade,
    content: pickers.content,
    conditions: pickers.conditions,
    payPer: 'day',
    payFen: 22_000,
    settlement: 'daily',
    headcount,
    needed: headcount,
    address: pickers.place.address,
    startsAt: new Date(pickers.startsAt),
    endsAt: new Date(pickers.endsAt),
    validUntil: new Date(pickers.validUntil),
    publishedAt: testNow,
    transport: true,
    meals: false,
    insured: true,
    ...changes,
  };
  await db.insert(ads).values(ad);
  return ad;
}

let phones = 0;
export const nextPhone = (): string => `134${String(++phones).padStart(8, '0')}`;

type Input = Omit<Params<'applications.create'>, 'jobId'>;

/** Applies without an account, as somebody new. */
export const apply = (service: TestService, jobId: string, input: Input = {}, headers: Headers = {}) =>
  send<Answer>(
    service,
    `/v1/jobs/${jobId}/applications`,
    'Authorization' in headers ? input : { applicantName: '示例师傅', phone: nextPhone(), ...input },
    headers,
  );

export async function applied(
  service: TestService,
  jobId: string,
  input: Input = {},
  headers: Headers = {},
): Promise<Schemas['Application']> {
  const { status, body } = await apply(service, jobId, input, headers);
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

/** A step of the employer or the station: confirmation, refusal, arrival. */
export const handle = (service: TestService, who: Headers, id: string, verb: string, body: object = {}) =>
  send<Received>(service, `/v1/applications/${id}/${verb}`, body, who);

/** The path of an application for whoever holds its ticket. */
export const held = ({ id, ticket }: Pick<Schemas['Application'], 'id' | 'ticket'>, verb = ''): string =>
  `/v1/applications/${id}${verb}?ticket=${ticket}`;

export const cancel = (service: TestService, mine: Pick<Schemas['Application'], 'id' | 'ticket'>) =>
  send<Answer>(service, held(mine, '/cancellation'), {});

/** What the database holds of a job's seats. */
export async function seatsOf({ db }: TestService, jobId: string) {
  const { rows } = await db.execute<{
    status: string;
    needed: number;
    applied: number;
    waitlisted: number;
    confirmed: number;
    arrived: number;
    counted: Record<string, number> | null;
  }>(`select status, needed, applied, waitlisted, confirmed, arrived, (
      select json_object_agg(status, amount) from (
        select a.status, count(*)::int as amount from applications a where a.job_id = jobs.id group by a.status
      ) each) as counted
    from jobs where id = '${jobId}'`);
  const [seats] = rows;
  assert.ok(seats);
  const { counted, ...job } = seats;
  for (const name of ['applied', 'waitlisted', 'confirmed', 'arrived'] as const) {
    assert.equal(job[name], counted?.[name] ?? 0, `the job counts its ${name}`);
  }
  return job;
}
