import type { Schemas } from '@yizhan/contract';
import type { Call, HandlersOf } from '../call.ts';
import { maySee, mayListRegion } from '../employers/access.ts';
import { findEmployer } from '../employers/store.ts';
import { notFound, Refusal, refuseField } from '../refusal.ts';
import { codesWithin, findRegion } from '../regions/regions.ts';
import { tagOf } from '../tag.ts';
import { shanghaiDay } from '../time.ts';
import { gatherInTurns } from '../turn.ts';
import { rowsOf, type ExportRow } from './export-rows.ts';
import { listForExport } from './records.ts';
import { toBase64 } from './sheets/base64.ts';
import { columns, writeRow } from './sheets/columns.ts';
import { writeCsv } from './sheets/csv.ts';
import type { Cell } from './sheets/sheet.ts';
import { writeXlsx } from './sheets/xlsx-write.ts';

const mostAds = 10_000;
const tableName = '招工信息';

export const exports: Pick<HandlersOf<'jobs'>, 'export'> = {
  async export(call) {
    const { params, db, now } = call;
    const { format, employerId, region, status, template = false } = params;
    await requireScope(call);
    if (template) return fileAnswer({ format, name: `${tableName}-模板`, rows: [example], count: 0 });
    const regions = region === undefined ? undefined : codesWithin(region);
    const found = await listForExport(db, { employerId, regions, status, now, limit: mostAds + 1 });
    const ads = found.slice(0, mostAds);
    return fileAnswer({
      format,
      name: `${tableName}-${shanghaiDay(now)}`,
      rows: await rowsOf(call.secrets, ads),
      count: ads.length,
      isComplete: found.length <= mostAds,
    });
  },
};

interface Table {
  readonly format: Schemas['TableFormat'];
  /** Of the file, without its ending. */
  readonly name: string;
  readonly rows: readonly ExportRow[];
  /** How many of the rows are ads. */
  readonly count: number;
  readonly isComplete?: boolean;
}

async function fileAnswer({ format, name, rows, count, isComplete = true }: Table) {
  const bytes = await write[format](rows);
  const sha256 = hex(await crypto.subtle.digest('SHA-256', bytes));
  const body: Schemas['JobExport'] = {
    fileName: `${name}.${format}`,
    mediaType: mediaTypes[format],
    count,
    isComplete,
    sha256,
    fileBase64: toBase64(bytes),
  };
  return { body, tag: tagOf([body.fileName, sha256, isComplete]) };
}

/** What a row looks like. Its day has passed, so that whoever forgets it in a file brings no ad that nobody has. */
const example: ExportRow = {
  title: '采摘工 · 苹果园（例子，可以删掉）',
  trade: '采摘工',
  content: '摘苹果、装筐，单筐不超过 20 公斤',
  conditions: '18 岁以上，男女不限',
  headcount: 60,
  pay: { per: 'day', amountFen: 20000 },
  settlement: 'daily',
  startsAt: '2026-01-05T07:00:00+08:00',
  endsAt: '2026-01-05T17:00:00+08:00',
  place: { region: '150404', address: '测试乡测试村果园' },
  validUntil: '2026-01-04T18:00:00+08:00',
  employment: 'labour_service',
  transport: true,
  meals: true,
  insured: true,
  source: '合作社来电',
  channel: 'phone',
  contactName: '王女士',
  contactPhone: '13800138000',
};

/** Whose or where; somebody else's employer is as unknown as one that does not exist. */
async function requireScope({ params, db, person }: Call<'jobs.export'>): Promise<void> {
  const { employerId, region } = params;
  if (employerId === undefined && region === undefined) throw refuseField('/region', 'export_scope_required');
  if (region !== undefined && !findRegion(region)) {
    throw refuseField('/region', 'region_unknown', { code: region });
  }
  if (employerId !== undefined) {
    const employer = await findEmployer(db, employerId);
    if (!employer || !maySee(person, employer.id, [employer.region])) throw notFound();
  } else if (region !== undefined && !mayListRegion(person, region)) {
    throw new Refusal(403, 'region_foreign', { params: { region } });
  }
}

type Bytes = Uint8Array<ArrayBuffer>;
type Write = (rows: readonly ExportRow[]) => Bytes | Promise<Bytes>;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

function* tableOf(rows: readonly ExportRow[]): Generator<Cell[]> {
  yield columns.map(({ name }) => name);
  for (const row of rows) yield writeRow(row);
}

const write: Record<Schemas['TableFormat'], Write> = {
  csv: async (rows) => utf8(writeCsv(await gatherInTurns(tableOf(rows)))),
  xlsx: async (rows) => writeXlsx(tableName, await gatherInTurns(tableOf(rows))),
  json: (rows) => utf8(JSON.stringify(rows)),
};

const mediaTypes: Record<Schemas['TableFormat'], string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

const hex = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
