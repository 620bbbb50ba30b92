import { mostColumns, Unreadable, type Cell, type SheetRow } from './sheet.ts';

const byteOrderMark = '\ufeff';
/** What stands in a text that was decoded by another encoding than it was written in. */
const replacement = '\ufffd';
/** No spreadsheet is wider: one endless line is none. */
const mostCells = 16_384;

/**
 * RFC 4180. Lines are counted as a spreadsheet shows them: one with a line break inside a cell is one. Each is read when it
 * is asked for, so that whoever has enough of them, or owes others a turn, can stop.
 *
 * @throws {Unreadable} where a quote is left open, or the text was decoded wrongly
 */
export function* readCsv(text: string): Generator<SheetRow> {
  if (text.includes(replacement)) throw new Unreadable('wrongly decoded');
  let row = 1;
  let cells: string[] = [];
  let count = 0;
  let at = text.startsWith(byteOrderMark) ? 1 : 0;
  for (;;) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : bare(text, at);
    if (count < mostColumns) cells.push(withoutGuard(cell));
    count += 1;
    at = end;
    if (text[at] === ',') {
      if (count === mostCells) throw new Unreadable('an endless line');
      at += 1;
      continue;
    }
    if (at < text.length && text[at] !== '\r' && text[at] !== '\n')
      throw new Unreadable('text after a quote');
    yield { row, cells };
    row += 1;
    cells = [];
    count = 0;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) return;
  }
}

function bare(text: string, start: number): { cell: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n') end += 1;
  return { cell: text.slice(start, end), end };
}

function quoted(text: string, start: number): { cell: string; end: number } {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) throw new Unreadable('a quote is left open');
  return { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/** With a byte order mark, so that office programs read the Chinese. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');

function written(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : withGuard(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An office program takes a cell that begins so for a formula, whoever wrote it into an ad. */
const formula = /^'*[=+\-@\t]/;
const withGuard = (text: string): string => (formula.test(text) ? `'${text}` : text);
const withoutGuard = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
