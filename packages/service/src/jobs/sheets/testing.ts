import { readUscc } from '@yizhan/rules/identity';
import { cooperative } from '../testing.ts';
import { columns } from './columns.ts';
import { readCsv } from './csv.ts';
import type { Cell, SheetRow } from './sheet.ts';
import { readXlsx } from './xlsx-read.ts';

export const headers = columns.map(({ name }) => name);

/** A row of the template as an agency writes it by hand. */
const handWritten: Readonly<Record<string, Cell>> = {
  名称: '枸杞采摘工',
  工种: '采摘工',
  工作内容: '采摘、装筐，"车接车送"',
  招工条件: '男女不限，能弯腰',
  人数: 60,
  工钱: '220元',
  怎么算钱: '按天',
  结算: '日结',
  上工时间: '2026年11月22日 6:30',
  收工时间: '2026/11/22 18:00',
  干活地点: '大格勒乡',
  地区: '青海省海西蒙古族藏族自治州格尔木市',
  有效期至: '2026-11-22',
  包接送: '是',
  联系人: '示例女士',
  联系电话: '13800138031',
};
export const rowOf = (changes: Readonly<Record<string, Cell>> = {}): Cell[] => {
  const said = new Map(Object.entries({ ...handWritten, ...changes }));
  return headers.map((name) => said.get(name) ?? '');
};
export const fileOf = (...rows: readonly Cell[][]): Cell[][] => [headers, ...rows];

let codes = 0;
/** Another employer every time: the last characters of a credit code follow from the ones before. */
export function nextEmployer(): ReturnType<typeof cooperative> {
  for (;;) {
    codes += 1;
    const uscc = `91632801MA1${String(codes).padStart(7, '0')}`;
    if (readUscc(uscc).ok) return { ...cooperative(`测试第${codes}合作社`), uscc };
  }
}

const sheetRows = (lines: Iterable<SheetRow | undefined>): SheetRow[] =>
  [...lines].filter((line) => line !== undefined);

/** All rows at once. */
export const allOfCsv = (text: string): SheetRow[] => sheetRows(readCsv(text));
export const allOfXlsx = async (bytes: Uint8Array): Promise<SheetRow[]> => sheetRows(await readXlsx(bytes));
