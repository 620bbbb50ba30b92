import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database } from '../src/database/database.ts';
import type { Random } from '../src/ids.ts';
import { searchColumns } from '../src/jobs/search/tokens.ts';
import { employers, jobs } from '../src/jobs/tables.ts';
import { regionsBelow } from '../src/regions/regions.ts';
import { chifeng } from '../src/seed/chifeng.ts';
import { dongxihu } from '../src/seed/dongxihu.ts';
import { golmud } from '../src/seed/golmud.ts';
import { meizhou } from '../src/seed/meizhou.ts';
import { pingdingshan } from '../src/seed/pingdingshan.ts';
import { drawFrom, seededRandom } from '../src/seed/random.ts';
import { shanghaiDay, shanghaiMidnight } from '../src/time.ts';

type EmployerRow = typeof employers.$inferInsert;
type JobRow = typeof jobs.$inferInsert;

/** Of all ads that this file makes up. */
export const benchNow = new Date('2026-11-21T02:00:00Z');

const dayMs = 86_400_000;
const mostEmployersEach = 300;
/** Ads for each employer of a region, until it has that many. */
const adsPerEmployer = 3_000;
/** Ads of a quarter of a year, written in the order of their time. */
const spanDays = 90;
/** Of each third of that time, the last first: how many are still open. */
const openShares = [0.9, 0.4, 0.05];

/** What ads say besides their work, and in which share of them; the benches search for these. */
const remarks: readonly (readonly [share: number, words: string])[] = [
  [0.3, '中午管饭自带水杯'],
  [0.25, '车接车送不收任何费用'],
  [0.2, '请穿防滑鞋戴手套'],
  [0.1, '夫妻工优先有宿舍'],
  [0.015, '最好会说蒙语'],
  [0.0002, '要会腌制咸蛋'],
];

/** The lowest regions that are known, with a seat that is made up; the first have many times the ads of the last. */
function inventCounties(random: Random) {
  const draw = drawFrom(random);
  const places = [golmud, pingdingshan, dongxihu, meizhou, chifeng];
  const known = new Map(places.flatMap(({ counties }) => counties).map((county) => [county.code, county]));
  const day = shanghaiDay(benchNow);
  const lowest = (code: string): string[] => {
    const below = regionsBelow(code, day);
    return below.length === 0 ? [code] : below.flatMap((region) => lowest(region.code));
  };
  const codes = regionsBelow(null, day).flatMap(({ code }) => lowest(code));
  const first = [...known.keys()];
  let total = 0;
  return [...first, ...codes.filter((code) => !known.has(code))].map((code, rank) => {
    total += (rank + 30) ** -0.6;
    const { lng, lat } = known.get(code) ?? {
      lng: 98 + draw.fraction() * 24,
      lat: 23 + draw.fraction() * 20,
    };
    return { code, lng, lat, upTo: total };
  });
}

/** The same ads and employers every time; ads of a smaller `count` are others, of the same kind. */
export function inventAds(count: number) {
  const random = seededRandom(2026);
  const draw = drawFrom(random);
  const counties = inventCounties(random);
  const total = counties.at(-1)?.upTo ?? 0;
  const trades = [golmud, pingdingshan, dongxihu, meizhou, chifeng].flatMap((place) => place.trades);
  const midnight = shanghaiMidnight(benchNow).getTime();

  const employersOf = new Map<string, EmployerRow[]>(
    counties.map(({ code }) => [
      code,
      Array.from({ length: Math.min(mostEmployersEach, Math.ceil(count / adsPerEmployer)) }, (_, index) => ({
        region: code,
        id: `emp_${code}${String(index).padStart(20, '0')}`,
        name: `${draw.pick(trades.flatMap((trade) => trade.employers))}${index}部`,
        verifiedAt: benchNow,
        verifiedUntil: new Date(benchNow.getTime() + 180 * dayMs),
      })),
    ]),
  );

  function* ads(): Generator<JobRow & { id: string }> {
    for (let index = 0; index < count; index += 1) {
      const at = draw.fraction() * total;
      const county = counties.find(({ upTo }) => upTo >= at) ?? counties[0];
      if (!county) throw new Error('there are no counties');
      const employer = draw.pick(employersOf.get(county.code) ?? []);
      const trade = draw.pick(trades);
      const age = 1 - index / count;
      const publishedAt = new Date(
        benchNow.getTime() - Math.floor((age * spanDays + draw.fraction() / 24) * dayMs) - 60_000,
      );
      const isOpen = draw.fraction() < (openShares[Math.floor(age * 3)] ?? 0);
      const startsAt = new Date(midnight + (draw.between(-6, 24) * 24 + trade.hours[0]) * 3_600_000);
      const [low, high] = trade.yuan ?? [0, 0];
      // One in two thousand pays ten times as much.
      const payFen = draw.between(low, high) * 100 * (draw.between(0, 1_999) === 0 ? 10 : 1);
      const isPlaced = draw.between(0, 11) > 0;
      const near = (degrees: number) =>
        Math.round((degrees + (draw.fraction() + draw.fraction() - 1) * 0.2) * 1e5) / 1e5;
      const validUntil = new Date(benchNow.getTime() + (isOpen ? 1 : -1) * draw.between(1, 30) * dayMs);
      const headcount = draw.between(...trade.people);
      const job = {
        region: county.code,
        id: `job_${String(index).padStart(26, '0')}`,
        status: isOpen ? ('published' as const) : draw.pick(['expired', 'closed', 'filled'] as const),
        employerId: employer.id,
        title: draw.pick(trade.titles),
        trade: trade.trade,
        content:
          trade.content +
          remarks
            .filter(([share]) => draw.fraction() < share)
            .map(([, words]) => `${words}。`)
            .join(''),
        conditions: trade.conditions,
        source: '示例驿站',
        payPer: trade.pay,
        payFen: trade.yuan ? payFen : null,
        payUnit: trade.pay === 'piece' ? (trade.unit ?? '件') : null,
        settlement: draw.pick(trade.settlement),
        headcount,
        needed: isOpen ? headcount : 0,
        address: `${draw.pick(['人民', '建设', '振兴', '友谊', '兴隆', '和平'])}路 ${draw.between(1, 400)} 号`,
        lng: isPlaced ? near(county.lng) : null,
        lat: isPlaced ? near(county.lat) : null,
        startsAt,
        endsAt: new Date(startsAt.getTime() + (trade.hours[1] - trade.hours[0]) * 3_600_000),
        validUntil,
        publicUntil: validUntil,
        publishedAt,
        transport: trade.transport ?? false,
        meals: trade.meals ?? false,
        insured: true,
      };
      yield { ...job, ...searchColumns(job, employer.name) };
    }
  }
  return { employers: [...employersOf.values()].flat(), counties, ads };
}

type Invented = ReturnType<typeof inventAds>;

const columns = [
  ['region', 'region'],
  ['id', 'id'],
  ['status', 'status'],
  ['employer_id', 'employerId'],
  ['title', 'title'],
  ['trade', 'trade'],
  ['content', 'content'],
  ['conditions', 'conditions'],
  ['source', 'source'],
  ['pay_per', 'payPer'],
  ['pay_fen', 'payFen'],
  ['pay_unit', 'payUnit'],
  ['settlement', 'settlement'],
  ['headcount', 'headcount'],
  ['needed', 'needed'],
  ['address', 'address'],
  ['lng', 'lng'],
  ['lat', 'lat'],
  ['starts_at', 'startsAt'],
  ['ends_at', 'endsAt'],
  ['valid_until', 'validUntil'],
  ['published_at', 'publishedAt'],
  ['public_until', 'publicUntil'],
  ['transport', 'transport'],
  ['meals', 'meals'],
  ['insured', 'insured'],
  ['searched', 'searched'],
  ['tokens', 'tokens'],
  ['trade_code', 'tradeCode'],
] as const satisfies readonly (readonly [string, keyof JobRow])[];

function copied(value: JobRow[keyof JobRow]): string {
  if (value === null || value === undefined) return '\\N';
  if (value instanceof Date) return value.toISOString();
  // Neither words nor tokens hold signs that an array or COPY would read.
  if (Array.isArray(value)) return `{${value.map((item) => `"${item}"`).join(',')}}`;
  return String(value).replaceAll('\n', '\\n');
}

const line = (job: JobRow): string => columns.map(([, field]) => copied(job[field])).join('\t') + '\n';

/** Fills a migrated database: ads first, then the indexes, as a restore does. */
export async function loadPostgres(url: string, { employers: rows, ads }: Invented): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `select indexname as name, indexdef as definition from pg_indexes
        where tablename = 'jobs' and schemaname = 'public' and indexname <> 'jobs_pkey'`,
    );
    await client.query(`set maintenance_work_mem = '512MB'; set synchronous_commit = off`);
    for (const { name } of indexes) await client.query(`drop index ${name}`);
    await client.query(`alter table jobs disable trigger user`);
    await client.query(
      `insert into employers (region, id, name, verified_until) select *, $4::timestamptz + interval '180 days' from unnest($1::text[], $2::text[], $3::text[])`,
      [rows.map(({ region }) => region), rows.map(({ id }) => id), rows.map(({ name }) => name), benchNow],
    );
    await pipeline(
      Readable.from(inChunks(ads())),
      client.query(copyFrom(`copy jobs (${columns.map(([name]) => name).join(', ')}) from stdin`)),
    );
    for (const { definition } of indexes) await client.query(definition);
    await client.query(`alter table jobs enable trigger user`);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

const linesAtOnce = 500;

function* inChunks(ads: Generator<JobRow>): Generator<Buffer> {
  let lines: string[] = [];
  for (const job of ads) {
    lines.push(line(job));
    if (lines.length < linesAtOnce) continue;
    yield Buffer.from(lines.join(''));
    lines = [];
  }
  yield Buffer.from(lines.join(''));
}

/** The same through the ORM, for PGlite. */
export async function loadAny(db: Database, { employers: rows, ads }: Invented): Promise<void> {
  for (let at = 0; at < rows.length; at += 5_000)
    await db.insert(employers).values(rows.slice(at, at + 5_000));
  let batch: JobRow[] = [];
  const write = async () => {
    if (batch.length > 0) await db.insert(jobs).values(batch);
    batch = [];
  };
  for (const job of ads()) {
    batch.push(job);
    if (batch.length === 1_000) await write();
  }
  await write();
  await db.plainTransaction((tx) => tx.script('analyze'));
}
