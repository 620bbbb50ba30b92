import type { Schemas } from '@yizhan/contract';
import { jobConflictKindLabels } from '@yizhan/contract/labels/jobs';
import { fill, type Locale } from '../base/strings.ts';
import { tableTexts } from './tables.strings.ts';

type Import = Schemas['JobImport'];
type Labels = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** Something that is said about a row of the file. */
export interface Line {
  readonly row: number;
  /** As the file names it; of JSON the name of the field. */
  readonly column: string;
  readonly words: string;
}

/** @param messages the catalogue in the reader's language, by code; without it the service's own Chinese is read */
export const faultLines = (
  { faults }: Import,
  messages: Readonly<Record<string, string>> | undefined,
): Line[] =>
  faults.map(({ row, column, fault }) => {
    const { code, params = {}, pointer, message } = fault;
    const sentence = messages?.[code];
    return { row, column: column ?? pointer.slice(1), words: sentence ? fill(sentence, params) : message };
  });

export const conflictLines = ({ conflicts }: Import, locale: Locale): Line[] =>
  conflicts.map(({ row, kind, otherRow }) => {
    const words =
      otherRow === null
        ? ((jobConflictKindLabels as Labels)[kind]?.[locale] ?? kind)
        : fill(tableTexts[locale].sameAsRow, { row: otherRow });
    return { row, column: '', words };
  });

const byteOrderMark = '\ufeff';
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** What is to be mended as a table for an office program, in the order of the file. */
export function linesAsCsv(lines: readonly Line[], locale: Locale): string {
  const { row, column, wrong } = tableTexts[locale];
  const cells = [...lines]
    .sort((one, other) => one.row - other.row)
    .map((line) => [String(line.row), line.column, line.words]);
  return (
    byteOrderMark +
    [[row, column, wrong], ...cells].map((each) => `${each.map(quoted).join(',')}\r\n`).join('')
  );
}
