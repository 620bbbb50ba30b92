import { fieldFaults, type FieldFault, type Params } from '@yizhan/contract';
import { JobInput } from '@yizhan/contract/schemas/jobs/JobInput';
import { Refusal, refuseField } from '../refusal.ts';
import { gatherInTurns } from '../turn.ts';
import { fromBase64 } from './sheets/base64.ts';
import { columnFor, columns, readRow, type Column } from './sheets/columns.ts';
import { readCsv } from './sheets/csv.ts';
import { isBlank, Unreadable, type Cell, type SheetRow } from './sheets/sheet.ts';
import { readXlsx } from './sheets/xlsx-read.ts';

type Given = Pick<Params<'jobs.import'>, 'rows' | 'csv' | 'xlsxBase64'>;
type Input = ReturnType<typeof JobInput.parse>;

/** A row of what was sent: as an input of its own, or with what is wrong with it. */
export interface ImportRow {
  readonly row: number;
  readonly input: Input | undefined;
  readonly faults: readonly FieldFault[];
}

export interface ImportRows {
  readonly rows: readonly ImportRow[];
  /** The file's name of the column in which the field stands; null where it has none. */
  readonly columnOf: (pointer: string) => string | null;
}

/** Enough for the largest agency's month, and few enough for one transaction. */
const mostRows = 10_000;
/** Empty ones included: as many as a spreadsheet has. */
const mostLines = 1_048_576;

type Lines = Iterable<SheetRow | undefined>;

/** @throws {Refusal} 400 where the file as a whole cannot be read */
export async function readRows({ rows, csv, xlsxBase64 }: Given): Promise<ImportRows> {
  const sources = [rows, csv, xlsxBase64].filter((source) => source !== undefined);
  if (sources.length !== 1) throw refuseField('/rows', 'import_one_source');
  if (rows) {
    return { rows: await gatherInTurns(judged(rows)), columnOf: () => null };
  }
  if (csv !== undefined) return fromSheet('/csv', () => readCsv(csv));
  return fromSheet('/xlsxBase64', () => readXlsx(fromBase64(xlsxBase64 ?? '')));
}

function* judged(rows: readonly unknown[]): Generator<ImportRow> {
  for (const [index, row] of rows.entries()) yield judge(index + 1, row, []);
}

async function fromSheet(pointer: string, read: () => Lines | Promise<Lines>): Promise<ImportRows> {
  try {
    const rows = await gatherInTurns(rowsIn(pointer, await read()));
    if (rows.length === 0) throw refuseField(pointer, 'too_few', { minimum: 1 });
    return { rows, columnOf: (field) => columnFor(field)?.name ?? null };
  } catch (error) {
    if (error instanceof Unreadable || error instanceof DOMException) {
      throw refuseField(pointer, 'import_unreadable');
    }
    throw error;
  }
}

/** Undefined for a line that is no row. What follows the last row that a file may have is not read. */
function* rowsIn(pointer: string, lines: Lines): Generator<ImportRow | undefined> {
  let order: readonly Column[] | undefined;
  let lineCount = 0;
  let rowCount = 0;
  for (const line of lines) {
    lineCount += line ? 1 : 0;
    const isRow = line !== undefined && !line.cells.every(isBlank);
    if (lineCount > mostLines || (isRow && rowCount === mostRows))
      throw refuseField(pointer, 'too_many', { maximum: mostRows });
    if (!isRow) yield undefined;
    else if (!order) order = columnsOf(pointer, line.cells);
    else {
      const { input, faults } = readRow(line.cells, order);
      yield judge(line.row, input, faults);
      rowCount += 1;
    }
  }
  // Says which columns are missing: all.
  if (!order) columnsOf(pointer, []);
}

/** @throws {Refusal} 400 that names every column that is missing, unknown or there twice */
function columnsOf(pointer: string, head: readonly Cell[]): Column[] {
  const names = head.map((cell) => String(cell).trim());
  while (names.at(-1) === '') names.pop();
  const found = names.map((name) => columns.find((column) => column.name === name) ?? name);
  const unknown = found.filter((column) => typeof column === 'string');
  const order = found.filter((column) => typeof column !== 'string');
  const missing = columns.filter((column) => column.isNeeded && !order.includes(column));
  const errors = [
    ...missing.map(({ name }) => ({ pointer, code: 'import_column_missing', params: { column: name } })),
    ...unknown.map((column) => ({ pointer, code: 'import_column_unknown', params: { column } })),
    ...(new Set(order).size < order.length ? [{ pointer, code: 'not_unique' }] : []),
  ];
  if (errors.length > 0) throw new Refusal(400, 'invalid_request', { errors: errors.slice(0, 50) });
  return order;
}

/** A field whose cell nobody understood is not missing as well. */
function judge(row: number, value: unknown, faults: readonly FieldFault[]): ImportRow {
  const judged = JobInput.safeParse(value);
  const known = new Set(faults.map(({ pointer }) => pointer));
  const more = judged.success ? [] : fieldFaults(judged.error.issues, value);
  const others = more.filter(({ pointer }) => !known.has(pointer));
  return {
    row,
    input: judged.success ? judged.data : undefined,
    faults: [
      ...faults,
      ...others.map((fault) => (isMasked(fault, value) ? { ...fault, code: masked } : fault)),
    ],
  };
}

const masked = 'import_phone_masked';

/** As the export writes it: "a number has 11 digits" is no help to whoever sees eleven characters. */
const isMasked = ({ pointer }: FieldFault, row: unknown): boolean =>
  pointer === '/contactPhone' &&
  typeof row === 'object' &&
  row !== null &&
  'contactPhone' in row &&
  String(row.contactPhone).includes('*');
