import type { FieldFault, Schemas } from '@yizhan/contract';
import {
  employmentLabels,
  jobChannelLabels,
  payBasisLabels,
  settlementLabels,
} from '@yizhan/contract/labels/jobs';
import { regions } from '@yizhan/profiles/regions';
import { fromDayNumber, isDate, toDayNumber } from '@yizhan/rules/dates';
import { findRegion, regionOf } from '../../regions/regions.ts';
import { noConditions } from '../findings.ts';
import { isBlank, type Cell } from './sheet.ts';

/** How the cells of a column are read and written; what is read of a cell that nobody understands is undefined. */
interface Kind {
  readonly read: (cell: Cell) => unknown;
  readonly write: (value: unknown) => Cell;
}

export interface Column {
  readonly name: string;
  /** Where its cells stand in `JobInput`. */
  readonly pointer: string;
  readonly kind: Kind;
  /** Every ad has to say it, so that a table without the column is a mistake. */
  readonly isNeeded?: true;
}

const text: Kind = { read: (cell) => String(cell).trim(), write: String };

/** An empty cell says nothing, where an empty field says that nothing is asked for. */
const conditions: Kind = {
  read(cell) {
    const said = String(cell).trim();
    return said === noConditions ? '' : said;
  },
  write: (value) => (value === '' ? noConditions : String(value)),
};

const number: Kind = {
  read(cell) {
    const value = Number(String(cell).trim());
    return Number.isFinite(value) ? value : undefined;
  },
  write: Number,
};

const yuan: Kind = {
  read(cell) {
    const [, amount] = /^[¥￥]?(\d{1,9}(?:\.\d{1,2})?)元?$/.exec(plainNumber(cell)) ?? [];
    return amount === undefined ? undefined : Math.round(Number(amount) * 100);
  },
  write: (fen) => Number(fen) / 100,
};

const plainNumber = (cell: Cell): string => String(cell).replace(/[\s,，]/g, '');

const yes = /^(?:是|有|包|管|对|√|✓|y|yes|true|1)$/i;
const no = /^(?:否|无|没有|不|不包|不管|×|x|n|no|false|0)$/i;

const yesNo: Kind = {
  read(cell) {
    const said = String(cell).trim();
    return yes.test(said) ? true : no.test(said) ? false : undefined;
  },
  write: (value) => (value === true ? '是' : '否'),
};

const region: Kind = {
  read(cell) {
    const said = String(cell).replace(/\s/g, '');
    return findRegion(said)?.code ?? byFullName().get(said);
  },
  write(code) {
    const { fullName, name } = regionOf(String(code));
    return fullName ?? name;
  },
};

let fullNames: ReadonlyMap<string, string> | undefined;
const byFullName = (): ReadonlyMap<string, string> =>
  (fullNames ??= new Map(
    regions.flatMap(({ code }) => {
      const found = findRegion(code);
      return found ? [[found.fullName, code] as const] : [];
    }),
  ));

/** One of the contract's values, by its Chinese name or as the contract writes it. */
function oneOf(labels: Readonly<Record<string, { readonly 'zh-CN': string }>>): Kind {
  const names = Object.entries(labels).map(([value, { 'zh-CN': label }]) => ({ value, label }));
  return {
    read: (cell) => names.find(({ value, label }) => [value, label].includes(String(cell).trim()))?.value,
    write: (value) => names.find((each) => each.value === value)?.label ?? String(value),
  };
}

/** Days that a spreadsheet counts from the last but one of 1899. */
const spreadsheetDayZero = toDayNumber('1899-12-30') ?? 0;
const secondsOfDay = 24 * 60 * 60;
const written =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]*(\d{1,2})[:：时点](?:(\d{1,2})(?:[:：分](?:(\d{1,2})秒?)?)?)?)?$/;

/** @param timeOfDay where a cell names a day only; without it, such a cell says too little */
function instant(timeOfDay?: string): Kind {
  return {
    read(cell) {
      const said = typeof cell === 'number' ? ofSpreadsheet(cell, timeOfDay) : ofText(cell.trim());
      if (!said || typeof said === 'string') return said;
      const time = said.time ?? timeOfDay;
      return isDate(said.day) && time !== undefined ? `${said.day}T${time}+08:00` : undefined;
    },
    write: (value) => String(value).slice(0, 19).replace('T', ' ').replace(/:00$/, ''),
  };
}

interface DayAndTime {
  readonly day: string;
  readonly time: string | undefined;
}

const timeOf = (hours: number | string, minutes: number | string, seconds: number | string): string =>
  [hours, minutes, seconds].map(two).join(':');

/** A spreadsheet keeps a day and the beginning of the day as the same number: it is midnight where no other time is meant. */
function ofSpreadsheet(days: number, midnight = timeOf(0, 0, 0)): DayAndTime | undefined {
  const seconds = Math.round(days * secondsOfDay);
  const day = fromDayNumber(spreadsheetDayZero + Math.floor(seconds / secondsOfDay));
  const rest = seconds % secondsOfDay;
  if (day === null) return undefined;
  const time = timeOf(Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60);
  return { day, time: rest === 0 ? midnight : time };
}

/** The instant itself where the cell has it with its offset. */
function ofText(said: string): DayAndTime | string | undefined {
  if (/^[^T]{1,10}T.{1,20}(?:Z|[+-]\d\d:\d\d)$/.test(said)) return said;
  const [, year = '', month = '', day = '', hour, minute = '', second = ''] = written.exec(said) ?? [];
  if (year === '') return undefined;
  return {
    day: `${year}-${two(month)}-${two(day)}`,
    time: hour === undefined ? undefined : timeOf(hour, minute, second),
  };
}

const two = (value: string | number): string => String(value).padStart(2, '0');

/** The template: in this order on the way out, in any order on the way in. The first of a field is its main one. */
export const columns: readonly Column[] = [
  { name: '名称', pointer: '/title', kind: text, isNeeded: true },
  { name: '工种', pointer: '/trade', kind: text, isNeeded: true },
  { name: '工作内容', pointer: '/content', kind: text, isNeeded: true },
  { name: '招工条件', pointer: '/conditions', kind: conditions, isNeeded: true },
  { name: '人数', pointer: '/headcount', kind: number, isNeeded: true },
  { name: '工钱', pointer: '/pay/amountFen', kind: yuan, isNeeded: true },
  { name: '怎么算钱', pointer: '/pay/per', kind: oneOf(payBasisLabels), isNeeded: true },
  { name: '计件单位', pointer: '/pay/unit', kind: text },
  { name: '结算', pointer: '/settlement', kind: oneOf(settlementLabels), isNeeded: true },
  { name: '上工时间', pointer: '/startsAt', kind: instant(), isNeeded: true },
  { name: '收工时间', pointer: '/endsAt', kind: instant(), isNeeded: true },
  { name: '干活时间说明', pointer: '/hours', kind: text },
  { name: '干活地点', pointer: '/place/address', kind: text, isNeeded: true },
  { name: '地区', pointer: '/place/region', kind: region, isNeeded: true },
  { name: '经度', pointer: '/place/point/lng', kind: number },
  { name: '纬度', pointer: '/place/point/lat', kind: number },
  { name: '有效期至', pointer: '/validUntil', kind: instant('23:59:00'), isNeeded: true },
  { name: '协议', pointer: '/employment', kind: oneOf(employmentLabels) },
  { name: '包接送', pointer: '/transport', kind: yesNo },
  { name: '管饭', pointer: '/meals', kind: yesNo },
  { name: '买意外险', pointer: '/insured', kind: yesNo },
  { name: '最小年龄', pointer: '/minAge', kind: number },
  { name: '最大年龄', pointer: '/maxAge', kind: number },
  { name: '信息来源', pointer: '/source', kind: text },
  { name: '收集方式', pointer: '/channel', kind: oneOf(jobChannelLabels) },
  { name: '实际用工单位', pointer: '/onBehalfOf', kind: text },
  { name: '驿站编号', pointer: '/stationId', kind: text },
  { name: '联系人', pointer: '/contactName', kind: text },
  { name: '联系电话', pointer: '/contactPhone', kind: text },
  { name: '不公开电话', pointer: '/withholdContact', kind: yesNo },
];

export interface ReadRow {
  /** In the shape of `JobInput`, to be judged by its schema. */
  readonly input: unknown;
  readonly faults: readonly FieldFault[];
}

/** @param order the columns as the file has them */
export function readRow(cells: readonly Cell[], order: readonly Column[]): ReadRow {
  const input: Tree = {};
  const faults: FieldFault[] = [];
  for (const [index, { pointer, kind }] of order.entries()) {
    const cell = cells[index] ?? '';
    if (isBlank(cell)) continue;
    const value = kind.read(cell);
    if (value !== undefined) put(input, pointer, value);
    else faults.push({ pointer, code: 'import_cell_invalid', params: { text: String(cell).slice(0, 40) } });
  }
  return { input: withPay(input), faults };
}

/** Half of a pay is none: the rules of ads then say what is missing. */
function withPay({ pay, ...others }: Tree): Tree {
  const { per, amountFen } = isTree(pay) ? pay : {};
  if (per === 'negotiable') return { ...others, pay: { per } };
  return per === undefined || amountFen === undefined ? others : { ...others, pay };
}

type Tree = { [name: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function put(tree: Tree, pointer: string, value: unknown): void {
  const [name = '', ...rest] = pointer.slice(1).split('/');
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const below = tree[name];
  const branch = isTree(below) ? below : {};
  tree[name] = branch;
  put(branch, `/${rest.join('/')}`, value);
}

/** The cells of an ad in the order of the template; what was left empty is an empty cell. */
export const writeRow = (fields: Schemas['JobFields']): Cell[] =>
  columns.map(({ pointer, kind }) => {
    const value = pointer
      .slice(1)
      .split('/')
      .reduce<unknown>((tree, name) => (isTree(tree) ? tree[name] : undefined), fields);
    return value === undefined || value === null ? '' : kind.write(value);
  });

/** The column in which a field is filled in; the first of several. */
export const columnFor = (pointer: string): Column | undefined =>
  columns.find((column) => column.pointer === pointer) ??
  columns.find((column) => `${column.pointer}/`.startsWith(`${pointer}/`)) ??
  columns.find((column) => `${pointer}/`.startsWith(`${column.pointer}/`));
