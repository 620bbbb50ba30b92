/** As a spreadsheet keeps it: text, or a number that may stand for a day. */
export type Cell = string | number;

export interface SheetRow {
  /** As the file shows it: the line of the column names is 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** No table of ads is wider; a file may name any column, and office programs fill lines with empty cells. */
export const mostColumns = 200;

/** Thrown where a file is not what it says to be. */
export class Unreadable extends Error {}

export const isBlank = (cell: Cell | undefined): boolean => String(cell ?? '').trim() === '';
