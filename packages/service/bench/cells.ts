import { sql } from 'drizzle-orm';
import type { Database } from '../src/database/database.ts';
import { readQuestion } from '../src/jobs/search/query.ts';
import type { JobSearch, Position } from '../src/jobs/search/store.ts';
import { benchNow } from './ads.ts';

/** The 48 cells: six shapes of query with each of eight kinds of word. */

export const runs = 20;
/** Of each cell the calmest round counts: whatever else the machine does only ever makes it slower. */
export const rounds = 3;

/** How often they occur is decided in ads.ts; 搬运 goes by its other names too. */
export const words = {
  '2 common': '搬运',
  '2 mid': '蒙语',
  '2 rare': '咸蛋',
  '2 none': '飞艇',
  '4 common': '自带水杯',
  '4 mid': '会说蒙语',
  '4 rare': '腌制咸蛋',
  '4 none': '驾驶飞艇',
};

const golmud = { lng: 94.903, lat: 36.402 };
const provinces = ['150000', '410000', '420000', '440000', '630000'];
const counties = ['632801', '410402', '420112', '441402', '150404'];
const places = [
  golmud,
  { lng: 113.3, lat: 33.74 },
  { lng: 114.14, lat: 30.62 },
  { lng: 116.117, lat: 24.312 },
  { lng: 118.9, lat: 42.27 },
];
const turn = <T>(items: readonly T[], run: number): T => items[run % items.length] ?? (items[0] as T);

type Shape = (run: number) => Partial<JobSearch>;

const shapes = (deep: Position): Record<string, Shape> => ({
  newest: () => ({}),
  'one county': (run) => ({ region: turn(counties, run) }),
  'six filters': (run) => ({
    region: turn(provinces, run),
    payPer: 'day',
    payMinFen: 15_000 + 1_000 * (run % 5),
    settlement: 'daily',
    starts: 'week',
    hours: 'day',
    transport: run % 2 === 0,
  }),
  'deep cursor': () => ({ after: deep }),
  'nearest, page after page': (run) => ({ near: turn(places, run), sort: 'nearest' }),
  'one rare pay or day': (run) =>
    run % 2 === 0 ? { payPer: 'day', payMinFen: 250_000 } : { starts: 'today', settlement: 'on_completion' },
});

export const everything: Omit<JobSearch, 'question'> = {
  region: null,
  sort: 'newest',
  after: undefined,
  limit: 21,
  now: benchNow,
};

export interface Cell {
  readonly name: string;
  readonly ms: number[];
}

export type Ask = (search: JobSearch) => Promise<readonly { readonly position: Position }[]>;

export async function calmest(ask: Ask, deep: Position, times: number): Promise<Cell[]> {
  const measured: Cell[][] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await measure(ask, deep, times));
  return (measured[0] ?? []).map((first, cell) =>
    measured
      .map((round) => round[cell] ?? first)
      .reduce((one, other) => (p95(other) < p95(one) ? other : one)),
  );
}

/** Every shape with every kind of word. What is nearest is paged through, five pages from each place. */
export async function measure(ask: Ask, deep: Position, times: number): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const [shape, filters] of Object.entries(shapes(deep))) {
    for (const [kind, word] of Object.entries(words)) {
      const question = readQuestion(word);
      const ms: number[] = [];
      let after: Position | undefined;
      for (let run = -2; run < times; run += 1) {
        const isPaged = shape.startsWith('nearest');
        const place = isPaged ? Math.floor((run + 5) / 5) : run + 2;
        if (isPaged && (run + 5) % 5 === 0) after = undefined;
        const search = { ...everything, question, ...filters(place), ...(isPaged && { after }) };
        const began = performance.now();
        const rows = await ask(search);
        if (run >= 0) ms.push(performance.now() - began);
        after = rows.at(-1)?.position;
      }
      cells.push({ name: `${shape}, ${kind}`, ms });
    }
  }
  return cells;
}

/** An open ad with half of the open ads before it. */
export async function halfway(db: Database): Promise<Position> {
  const { rows } = await db.execute<{ key: string; id: string }>(sql`
    select (extract(epoch from published_at) * 1000)::bigint as key, id from jobs where status = 'published'
    order by published_at desc, id desc offset (select count(*) / 2 from jobs where status = 'published') limit 1`);
  return { key: Number(rows[0]?.key ?? 0), id: rows[0]?.id ?? '' };
}

export const part = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const p95 = ({ ms }: Cell): number => part(ms, 0.95);
export const worst = (cells: readonly Cell[]): number => Math.max(...cells.map(p95));
export const pooled = (cells: readonly Cell[]): number =>
  part(
    cells.flatMap(({ ms }) => ms),
    0.95,
  );

export function show(title: string, cells: readonly Cell[], beside?: readonly Cell[]): void {
  console.log(`\n  ${title}: p50/p95 in ms${beside ? ', pg_trgm beside' : ''}`);
  for (const [index, cell] of cells.entries()) {
    const figures = [cell, beside?.[index]].map(
      (each) => each && `${part(each.ms, 0.5).toFixed(1)}/${p95(each).toFixed(1)}`,
    );
    console.log(`  ${cell.name.padEnd(36)} ${figures.map((each) => (each ?? '').padStart(16)).join('')}`);
  }
}
