import { fieldFaults, type FieldFault, type Params } from '@yizhan/contract';
import { JobInput } from '@yizhan/contract/schemas/jobs/JobInput';
import { Refusal, refuseField } from '../refusal.ts';
import { fromBase64 } from './sheets/base64.ts';
import { columnFor, columns, readRow, type Column } from './sheets/columns.ts';
import { readCsv } from './sheets/csv.ts';
import { isBlank, Unreadable, type SheetRow } from './sheets/sheet.ts';
import { readXlsx } from './sheets/xlsx.ts';

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

/** @throws {Refusal} 400 where the file as a whole cannot be read */
export function readRows({ rows, csv, xlsxBase64 }: Given): ImportRows {
  const sources = [rows, csv, xlsxBase64].filter((source) => source !== undefined);
  if (sources.length !== 1) throw refuseField('/rows', 'import_one_source');
  if (rows) {
    const judged = rows.map((row, index) => judge(index + 1, row, []));
    return { rows: judged, columnOf: () => null };
  }
  if (csv !== undefined) return fromSheet('/csv', () => readCsv(csv));
  return fromSheet('/xlsxBase64', () => readXlsx(fromBase64(xlsxBase64 ?? '')));
}

function fromSheet(pointer: string, read: () => SheetRow[]): ImportRows {
  const [head, ...body] = readOrRefuse(pointer, read);
  const order = columnsOf(pointer, head);
  const filled = body.filter(({ cells }) => !cells.every(isBlank));
  if (filled.length === 0) throw refuseField(pointer, 'too_few', { minimum: 1 });
  if (filled.length > mostRows) throw refuseField(pointer, 'too_many', { maximum: mostRows });
  return {
    rows: filled.map(({ row, cells }) => {
      const { input, faults } = readRow(cells, order);
      return judge(row, input, faults);
    }),
    columnOf: (field) => columnFor(field)?.name ?? null,
  };
}

function readOrRefuse(pointer: string, read: () => SheetRow[]): SheetRow[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable || error instanceof DOMException) {
      throw refuseField(pointer, 'import_unreadable');
    }
    throw error;
  }
}

/** @throws {Refusal} 400 that names every column that is missing, unknown or there twice */
function columnsOf(pointer: string, head: SheetRow | undefined): Column[] {
  const names = (head?.cells ?? []).map((cell) => String(cell).trim());
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
  return {
    row,
    input: judged.success ? judged.data : undefined,
    faults: [...faults, ...more.filter(({ pointer }) => !known.has(pointer))],
  };
}
