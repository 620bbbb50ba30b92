import type { Schemas } from '@yizhan/contract';
import { newId } from '../src/ids.ts';
import { openTestDatabase } from '../src/database/testing.ts';
import { addAds, type NewAd } from '../src/jobs/import-store.ts';
import { payOf, saidBy } from '../src/jobs/fields.ts';
import { columns, writeRow } from '../src/jobs/sheets/columns.ts';
import { writeCsv } from '../src/jobs/sheets/csv.ts';
import { county, register, send, someone } from '../src/jobs/testing.ts';
import { noLimits } from '../src/rate/limits.ts';
import { seededRandom } from '../src/seed/random.ts';
import { testNow, testService } from '../src/testing/service.ts';
import { shanghaiInstant } from '../src/time.ts';
import { inventAds } from './ads.ts';

const count = 5_000;
const rounds = 5;
const hourMs = 3_600_000;
const at = (hours: number) => shanghaiInstant(new Date(testNow.getTime() + hours * hourMs));

/** Ads in realistic words that all say what they have to, no two of them alike. */
function inventRows(round: number): Schemas['JobInput'][] {
  return Array.from(inventAds(count).ads(), (ad, index) => {
    const { title, trade, content, headcount, settlement, payPer, payFen = null, payUnit = null } = ad;
    const amount = payPer === 'negotiable' ? { payPer: 'day' as const, payFen: 20_000 } : { payPer, payFen };
    return {
      title,
      trade,
      content,
      conditions: '男女不限',
      headcount,
      pay: payOf({ ...amount, payUnit }),
      settlement,
      startsAt: at(24 + (index % 240)),
      endsAt: at(32 + (index % 240)),
      place: { region: ad.region, address: `${ad.address} ${round}-${index} 号` },
      validUntil: at(24 + (index % 240)),
      transport: ad.transport,
      insured: ad.insured,
      contactName: '示例女士',
      contactPhone: '13800138031',
    };
  });
}

const best = (seconds: readonly number[]): number => Math.min(...seconds);

export default async function importing() {
  const db = await openTestDatabase();
  try {
    const service = await testService(db, { limits: noLimits });
    const owner = await someone(service);
    const employer = await register(service, owner);
    /** What the service itself computes, whoever else is on the machine. */
    const busy: number[] = [];
    const timed = async (file: object): Promise<number> => {
      const began = performance.now();
      const before = process.cpuUsage();
      const body = { employerId: employer.id, dryRun: false, ...file };
      const answer = await send<Schemas['JobImport']>(service, '/v1/job-imports', body, owner);
      const seconds = (performance.now() - began) / 1_000;
      const { user, system } = process.cpuUsage(before);
      busy.push((user + system) / 1e6);
      if (answer.body.submitted !== count) throw new Error(JSON.stringify(answer.body).slice(0, 500));
      return seconds;
    };

    const json: number[] = [];
    const csv: number[] = [];
    const bare: number[] = [];
    const random = seededRandom(3);
    for (let round = 0; round < rounds; round += 1) {
      json.push(await timed({ rows: inventRows(round * 3) }));
      const table = inventRows(round * 3 + 1).map(writeRow);
      csv.push(await timed({ csv: writeCsv([columns.map(({ name }) => name), ...table]) }));
      const ads = inventRows(round * 3 + 2).map((input): NewAd => ({
        ...saidBy(input, county),
        id: newId('job', testNow, random),
        employerId: employer.id,
        status: 'submitted',
        reviewed: false,
        filledByHand: false,
        needed: input.headcount ?? null,
        contactSealed: null,
        createdAt: testNow,
        changedAt: testNow,
        submittedAt: testNow,
        waitingSince: testNow,
      }));
      const began = performance.now();
      const actor = { db, now: testNow, random, requestId: 'bench', person: null, site: null };
      for (let first = 0; first < count; first += 500) {
        await addAds(actor, ads.slice(first, first + 500), 'agency');
      }
      bare.push((performance.now() - began) / 1_000);
    }
    return [
      {
        what: 'import: 5 000 ads as JSON, checked, through the whole pipeline',
        value: best(json),
        unit: 's',
        limit: 1,
      },
      { what: 'import: 5 000 ads as CSV, checked, through the whole pipeline', value: best(csv), unit: 's' },
      { what: 'import: 15 000 ads written without checks', value: best(bare) * 3, unit: 's', limit: 1 },
      { what: 'import: processor time of the service for 5 000 checked ads', value: best(busy), unit: 's' },
      { what: 'import: checked ads a second, JSON', value: count / best(json), unit: '/s' },
      { what: 'import: checked ads a second, CSV', value: count / best(csv), unit: '/s' },
      { what: 'import: ads a second without checks', value: count / best(bare), unit: '/s' },
    ];
  } finally {
    await db.close();
  }
}
