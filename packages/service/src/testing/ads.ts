import { newId } from '../ids.ts';
import { ads, employers } from '../jobs/tables.ts';
import { seededRandom } from '../seed/random.ts';
import { testNow, type TestService } from './service.ts';

export const region = '150404';
export const organisation = 'emp_01K9ZV6Q3M8T4R2N7X5B0C1DFG';
const random = seededRandom(12);

export type Ad = typeof ads.$inferInsert;

/** An ad of the organisation that the callers may act for, as it stands in the given state. */
export async function adOf({ db }: TestService, changes: Partial<Ad>): Promise<string> {
  await db
    .insert(employers)
    .values({
      region,
      id: organisation,
      name: '矩阵物流有限公司',
      verifiedUntil: new Date('2027-05-21T10:00:00Z'),
    })
    .onConflictDoNothing();
  const id = newId('job', testNow, random);
  const startsAt = new Date('2026-11-23T00:00:00Z');
  await db.insert(ads).values({
    region,
    id,
    status: 'draft',
    employerId: organisation,
    title: '矩阵搬运工',
    trade: '搬运工',
    content: '卸货、码垛',
    conditions: '',
    payPer: 'day',
    payFen: 22_000,
    settlement: 'daily',
    headcount: 2,
    needed: 2,
    address: '振兴街 12 号',
    startsAt,
    endsAt: new Date('2026-11-23T08:00:00Z'),
    validUntil: startsAt,
    publishedAt: testNow,
    transport: false,
    meals: false,
    insured: false,
    withholdContact: true,
    ...changes,
  });
  return id;
}
