import { regionOf } from '../../regions/regions.ts';
import { shanghaiDay } from '../../time.ts';
import type { jobs } from '../tables.ts';
import { tradeOf, tradesIn } from './trades.ts';
import { pairsOf, wordsIn } from './words.ts';

type Row = typeof jobs.$inferInsert;

/** What of an ad can be searched for. */
export type Searchable = Pick<
  Row,
  | 'title'
  | 'trade'
  | 'content'
  | 'address'
  | 'region'
  | 'settlement'
  | 'payPer'
  | 'payFen'
  | 'transport'
  | 'stationId'
  | 'startsAt'
  | 'endsAt'
  | 'lng'
  | 'lat'
>;

/**
 * The columns by which an ad is found. Whoever writes an ad writes them with it; the database takes them away when
 * the ad changes without them.
 *
 * `searched` has three lines of comparable text: title and trade, everything else, and a mark for every trade that is
 * named anywhere. `tokens` has the pairs of neighbouring characters of it, the single characters of the first line,
 * and a token for every filter, so that one index answers words and filters together: a common word with a rare day
 * is as fast as a rare word.
 */
export function searchColumns(job: Searchable, employerName: string) {
  const headline = wordsIn(`${job.title} ${job.trade}`);
  const { fullName, name } = regionOf(job.region);
  const rest = wordsIn([employerName, fullName ?? name, job.address, job.content].join(' '));
  const trade = tradeOf(wordsIn(job.trade).join(''), wordsIn(job.title).join(' '));
  const lines = [headline.join(' '), rest.join(' ')];
  const named = new Set(tradesIn(lines.join('\n')).keys());
  if (trade) named.add(trade);
  const codes = [...named].map(({ code }) => code);
  return {
    searched: [...lines, codes.map(tradeMark).join('')].join('\n'),
    tokens: [
      ...new Set([
        ...headline.flatMap((word) => [...word]),
        ...[...headline, ...rest].flatMap(pairsOf),
        ...codes.map(token.named),
        ...filterTokens(job, trade?.code),
      ]),
    ],
    tradeCode: trade?.code ?? null,
  };
}

/** Stands in the third line of `searched`: no word holds its signs. */
export const tradeMark = (code: string): string => `#${code};`;

/** All tokens of filters have a colon, which no pair of characters has. */
export const token = {
  /** The ad's own trade. */
  trade: (code: string) => `k:${code}`,
  /** A trade that is named somewhere in it. */
  named: (code: string) => `n:${code}`,
  region: (code: string) => `r:${code}`,
  settlement: (value: string) => `s:${value}`,
  payPer: (value: string) => `u:${value}`,
  pay: (per: string, step: number) => `p:${per}:${step}`,
  day: (day: string) => `d:${day}`,
  hours: (value: string) => `h:${value}`,
  transport: (value: boolean) => `t:${value}`,
  station: (id: string) => `st:${id}`,
  cell: (size: CellSize, lng: number, lat: number) => `g${size}:${lng}:${lat}`,
} as const;

function filterTokens(job: Searchable, tradeCode: string | undefined): string[] {
  const { payFen, lng, lat, stationId } = job;
  const isSomewhere = typeof lng === 'number' && typeof lat === 'number';
  return [
    ...(tradeCode === undefined ? [] : [token.trade(tradeCode)]),
    ...regionAndAbove(job.region).map(token.region),
    token.settlement(job.settlement),
    token.payPer(job.payPer),
    ...(typeof payFen === 'number' ? paySteps(payFen) : []).map((step) => token.pay(job.payPer, step)),
    token.day(shanghaiDay(job.startsAt)),
    ...hoursOf(job).map(token.hours),
    token.transport(job.transport ?? false),
    ...(stationId ? [token.station(stationId)] : []),
    ...(isSomewhere ? cellSizes.map((size) => token.cell(size, cell(size, lng), cell(size, lat))) : []),
  ];
}

function regionAndAbove(code: string): string[] {
  const { parentCode } = regionOf(code);
  return parentCode === null ? [code] : [code, ...regionAndAbove(parentCode)];
}

const parts = [10, 16, 25, 40, 63];

/** Where the steps of pay begin, in fen: five to every power of ten, from ten fen to sixty thousand yuan. */
const payStepsFen = [1, 10, 100, 1e3, 1e4, 1e5].flatMap((power) => parts.map((part) => part * power));

/**
 * The steps that this pay reaches. An ad has a token for each of them, so that whoever asks for a minimum looks for one
 * token, the highest step that the minimum reaches itself, and not for all that are above it.
 */
export const paySteps = (fen: number): number[] => payStepsFen.filter((begins) => begins <= fen);

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * `night` has work between 22:00 and 06:00 in Shanghai, `day` has none, and `half_day` takes four hours at most.
 * `src/jobs/search/filters.ts` says the same in SQL.
 */
export function hoursOf({
  startsAt,
  endsAt,
}: Pick<Row, 'startsAt' | 'endsAt'>): ('day' | 'night' | 'half_day')[] {
  const lasts = endsAt.getTime() - startsAt.getTime();
  // Two hours on, the night is from midnight to eight.
  const begins = (startsAt.getTime() + (8 + 2) * hourMs) % dayMs;
  const atNight = begins < 8 * hourMs || begins + lasts > dayMs;
  return [atNight ? 'night' : 'day', ...(lasts <= 4 * hourMs ? (['half_day'] as const) : [])];
}

/** Edges in degrees of the squares that distances are looked up by. */
export const cellSizes = ['0.1', '1'] as const;
export type CellSize = (typeof cellSizes)[number];

/** Which square a coordinate lies in. Tenths are multiplied, because a division by 0.1 is not exact. */
export const cell = (size: CellSize, degrees: number): number =>
  Math.floor(size === '1' ? degrees : degrees * 10);
