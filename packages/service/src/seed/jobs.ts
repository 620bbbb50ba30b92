import { holdsUntil } from '../employers/verification.ts';
import { newId, type Random } from '../ids.ts';
import { searchColumns } from '../jobs/search/tokens.ts';
import type { employers, jobs } from '../jobs/tables.ts';
import { shanghaiMidnight } from '../time.ts';
import type { County, Place, Trade } from './place.ts';
import { drawFrom, type Draw } from './random.ts';

type EmployerRow = typeof employers.$inferInsert;
type JobRow = typeof jobs.$inferInsert;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** What people round to: yuan steps for each kind of pay, in fen. */
const stepFen: Record<string, number> = { hour: 50, day: 1000, month: 10_000, piece: 10 };

/** Days from today on which work begins: always some today and tomorrow. */
const beginnings = [0, 0, 1, 1, 1, 2, 3, 5, 7];

/** Ads of one place as of `now`, with the employers that placed them. */
export function inventJobs(place: Place, count: number, now: Date, random: Random) {
  const draw = drawFrom(random);
  const employers = new Map<string, EmployerRow>();
  const jobs = Array.from({ length: count }, (_, index): JobRow => {
    const trade = place.trades[index % place.trades.length] ?? draw.pick(place.trades);
    const county = draw.pick(place.counties);
    const name = draw.pick(trade.employers);
    const key = `${county.code} ${name}`;
    const employer = employers.get(key) ?? inventEmployer(county.code, name, now, random);
    employers.set(key, employer);
    const days = beginnings[index % beginnings.length] ?? 1;
    const job = inventJob({ place, trade, county, employerId: employer.id, days, now, random, draw });
    return { ...job, ...searchColumns(job, name) };
  });
  return { employers: [...employers.values()], jobs };
}

function inventEmployer(region: string, name: string, now: Date, random: Random): EmployerRow {
  const draw = drawFrom(random);
  // One in six was checked more than half a year ago.
  const days = draw.between(0, 5) === 0 ? draw.between(190, 300) : draw.between(3, 150);
  const verifiedAt = new Date(now.getTime() - days * dayMs);
  return { region, id: newId('emp', now, random), name, verifiedAt, verifiedUntil: holdsUntil(verifiedAt) };
}

interface Ad {
  readonly place: Place;
  readonly trade: Trade;
  readonly county: County;
  readonly employerId: string;
  /** Days from today to the first day of work. */
  readonly days: number;
  readonly now: Date;
  readonly random: Random;
  readonly draw: Draw;
}

function inventJob({ place, trade, county, employerId, days, now, random, draw }: Ad): JobRow {
  const [first, last] = trade.hours;
  const midnight = shanghaiMidnight(now, days).getTime();
  const publishedAt = new Date(now.getTime() - draw.between(4, 5 * 24 * 60) * minuteMs);
  const headcount = draw.between(...trade.people);
  // Work that begins today still takes people for the days after.
  const validUntil = new Date(midnight + draw.between(1, 4) * dayMs + 18 * hourMs);
  const job: JobRow = {
    region: county.code,
    id: newId('job', publishedAt, random),
    status: 'published',
    employerId,
    title: draw.pick(trade.titles),
    trade: trade.trade,
    content: trade.content,
    conditions: trade.conditions,
    source: place.source,
    ...inventPay(trade, draw),
    settlement: draw.pick(trade.settlement),
    headcount,
    needed: draw.between(1, headcount),
    address: draw.pick(county.addresses),
    ...inventPoint(county, draw),
    startsAt: new Date(midnight + first * hourMs),
    endsAt: new Date(midnight + last * hourMs),
    validUntil,
    publishedAt,
    transport: trade.transport ?? false,
    meals: trade.meals ?? false,
    insured: draw.between(0, 2) > 0,
    stationId: place.stationId,
    // Nobody answers an invented number: the station does.
    withholdContact: true,
    reviewed: true,
    createdAt: publishedAt,
    submittedAt: publishedAt,
    changedAt: publishedAt,
  };
  job.confirmed = headcount - job.needed;
  const fate = draw.between(0, 19);
  if (fate === 0) return { ...job, status: 'filled', needed: 0, confirmed: headcount };
  if (fate === 1) return { ...job, validUntil: new Date(now.getTime() - draw.between(1, 48) * hourMs) };
  if (fate === 2) return { ...job, status: draw.pick(['closed', 'taken_down']) };
  if (fate === 3) return { ...job, status: 'submitted', reviewed: false, waitingSince: publishedAt };
  return job;
}

function inventPay({ pay, yuan, unit }: Trade, draw: Draw): Pick<JobRow, 'payPer' | 'payFen' | 'payUnit'> {
  const step = stepFen[pay];
  if (!yuan || !step) return { payPer: pay, payFen: null, payUnit: null };
  const payFen = draw.between((yuan[0] * 100) / step, (yuan[1] * 100) / step) * step;
  return { payPer: pay, payFen, payUnit: pay === 'piece' ? (unit ?? '件') : null };
}

/** Within some four kilometres of the county seat; one in twelve ads has no point. */
function inventPoint({ lng, lat }: County, draw: Draw): { lng: number | null; lat: number | null } {
  if (draw.between(0, 11) === 0) return { lng: null, lat: null };
  const near = (degrees: number): number =>
    Math.round((degrees + (draw.fraction() - 0.5) * 0.08) * 1e4) / 1e4;
  return { lng: near(lng), lat: near(lat) };
}
