import type { Schemas } from '@yizhan/contract';
import { sealContact } from '../employers/contact.ts';
import { employers } from '../employers/tables.ts';
import { holdsUntil } from '../employers/verification.ts';
import type { Database, Queries } from '../database/database.ts';
import { phoneContext } from '../identity/answers.ts';
import { putPersonByPhone } from '../identity/store.ts';
import { grants } from '../identity/tables.ts';
import type { Random } from '../ids.ts';
import { foundBy, recordEvent } from '../jobs/acts.ts';
import { ads, jobReports } from '../jobs/tables.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { shanghaiInstant, shanghaiMidnight } from '../time.ts';
import { golmud } from './golmud.ts';

/** Phones of people who can sign in to the demonstration: the code comes wherever codes go. */
export const demoPhones = { clerk: '13800138001', employer: '13800138002' } as const;

/** The cooperative that the demonstration employer acts for. */
export const demoEmployerId = 'emp_01K9ZV6Q3M8T4R2N7X5B0C1D01';

/** Golmud, Pingdingshan, Dongxihu, Meizhou, Chifeng. */
const regions = ['632801', '410400', '420112', '441400', '150400'];
const county = '632801';
const name = '大格勒枸杞合作社（示例）';
const hourMs = 3_600_000;

export interface PeopleOptions {
  readonly now: Date;
  readonly secrets: Secrets;
  readonly random: Random;
}

/**
 * A clerk for all five places, an employer in Golmud with its verified cooperative, and an ad of it in each state
 * that waits for somebody. Called again, it adds nothing.
 */
export async function seedDemoPeople(db: Database, options: PeopleOptions): Promise<void> {
  await db.transaction(async (tx) => {
    const clerk = await seedPerson(tx, options, 'person_01K9ZV6Q3M8T4R2N7X5B0C1D01', demoPhones.clerk);
    for (const [place, region] of regions.entries()) {
      await seedGrant(
        tx,
        options.now,
        `grant_01K9ZV6Q3M8T4R2N7X5B0C1D1${place}`,
        clerk,
        'staff',
        region,
        null,
      );
    }
    const employer = await seedPerson(tx, options, 'person_01K9ZV6Q3M8T4R2N7X5B0C1D02', demoPhones.employer);
    const grant = 'grant_01K9ZV6Q3M8T4R2N7X5B0C1D20';
    await seedGrant(tx, options.now, grant, employer, 'employer', county, demoEmployerId);
    if (await seedCooperative(tx, options, clerk)) await seedAds(tx, options, { clerk, employer });
  });
}

async function seedPerson(tx: Queries, { now, secrets }: PeopleOptions, id: string, phone: string) {
  return putPersonByPhone(tx, {
    id,
    phoneHash: await secrets.lookup('phone', phone),
    phoneSealed: await secrets.seal(phoneContext(id), phone),
    createdAt: now,
  });
}

async function seedGrant(
  tx: Queries,
  givenAt: Date,
  id: string,
  personId: string,
  role: Schemas['Role'],
  region: string,
  organisation: string | null,
): Promise<void> {
  await tx
    .insert(grants)
    .values({ id, personId, role, region, organisation, givenBy: personId, givenAt })
    .onConflictDoNothing();
}

const contact = { name: '示例女士', phone: demoPhones.employer };

/** Whether the cooperative was not there yet. */
async function seedCooperative(
  tx: Queries,
  { now, secrets }: PeopleOptions,
  checkedBy: string,
): Promise<boolean> {
  const added = await tx
    .insert(employers)
    .values({
      region: county,
      id: demoEmployerId,
      name,
      address: '大格勒乡',
      uscc: '91632801MA0CE12349',
      contactSealed: await sealContact(secrets, 'employers', demoEmployerId, contact),
      verifiedAt: now,
      verifiedUntil: holdsUntil(now),
      verification: {
        outcome: 'passed',
        evidence: ['business_licence', 'site_visit'],
        note: '执照和现场一致',
        checkedAt: shanghaiInstant(now),
        checkedBy,
      },
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: employers.id });
  return added.length > 0;
}

type Ad = typeof ads.$inferInsert;

async function seedAds(
  tx: Queries,
  { now, secrets, random }: PeopleOptions,
  { clerk, employer }: { readonly clerk: string; readonly employer: string },
): Promise<void> {
  const anHourAgo = new Date(now.getTime() - hourMs);
  const tomorrow = shanghaiMidnight(now, 1).getTime();
  const said = {
    region: county,
    employerId: demoEmployerId,
    title: '枸杞采摘工',
    trade: '采摘工',
    content: '采摘、装筐，日结，车接车送。',
    conditions: '能弯腰，男女不限',
    headcount: 60,
    needed: 60,
    payPer: 'day',
    payFen: 22_000,
    settlement: 'daily',
    startsAt: new Date(tomorrow + 6.5 * hourMs),
    endsAt: new Date(tomorrow + 18 * hourMs),
    address: '大格勒乡菊花村三社',
    lng: 95.7,
    lat: 36.44,
    validUntil: new Date(tomorrow + 18 * hourMs),
    employment: 'labour_service',
    transport: true,
    meals: true,
    insured: true,
    minAge: 18,
    channel: 'visit',
    stationId: golmud.stationId,
    createdAt: anHourAgo,
    changedAt: anHourAgo,
  } as const;
  const waits = { status: 'submitted', submittedAt: anHourAgo, waitingSince: anHourAgo } as const;
  const open = {
    status: 'published',
    reviewed: true,
    submittedAt: anHourAgo,
    publishedAt: anHourAgo,
  } as const;
  const inStates: readonly Partial<Ad>[] = [
    { status: 'draft', title: '枸杞分拣工', validUntil: null, startsAt: null, endsAt: null },
    { ...waits, title: '枸杞装车工' },
    // Its findings are for the clerk to see.
    { ...waits, title: '枸杞晾晒工', conditions: '能弯腰，限女性' },
    { ...open, title: '枸杞采摘工' },
    { ...open, title: '枸杞装筐工', waitingSince: anHourAgo },
    { status: 'returned', title: '高薪枸杞工', submittedAt: anHourAgo, reason: '“高薪”改成一天多少钱' },
  ];
  for (const [place, state] of inStates.entries()) {
    const id = `job_01K9ZV6Q3M8T4R2N7X5B0C1D0${place}`;
    const ad: Ad = { ...said, id, status: 'draft', ...state };
    const contactSealed = await sealContact(secrets, 'jobs', id, contact);
    await tx.insert(ads).values({ ...ad, ...foundBy(ad, name), contactSealed });
    const actor = { db: tx, now: anHourAgo, random, requestId: 'seed', site: null };
    await recordEvent({ ...actor, person: { id: employer } }, ad, 'created', 'employer');
    if (ad.status === 'published' || ad.status === 'returned') {
      const event = ad.status === 'published' ? 'approved' : 'returned';
      const judged = { ...actor, now: new Date(anHourAgo.getTime() + 60_000), person: { id: clerk } };
      await recordEvent(judged, ad, event, 'staff', ad.reason ?? '到现场看过');
    }
    if (ad.status === 'published' && ad.waitingSince) {
      await tx.insert(jobReports).values({
        id: 'report_01K9ZV6Q3M8T4R2N7X5B0C1D01',
        jobId: id,
        reason: 'fee_charged',
        text: '到了地方要先交 50 元服装费',
        reportedAt: anHourAgo,
      });
    }
  }
}
