import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Unreadable, type Cell, type SheetRow } from './sheet.ts';

/** Larger parts are refused unread: a small file can unpack to any size. */
const mostBytes = 64_000_000;

/**
 * The first sheet of a workbook. Only what a table of ads needs is read: text, numbers and yes or no.
 *
 * @throws {Unreadable} where it is no workbook, or one with a password
 */
export function readXlsx(bytes: Uint8Array): SheetRow[] {
  const parts = unpack(bytes);
  const part = (name: string): string | undefined => parts[name] && strFromU8(parts[name]);
  const sheet = part(firstSheet(part('xl/workbook.xml') ?? '', part('xl/_rels/workbook.xml.rels') ?? ''));
  if (sheet === undefined) throw new Unreadable('no sheet');
  return rowsOf(sheet, textsOf(part('xl/sharedStrings.xml') ?? ''));
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let sum = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        const isRead = /^xl\/(workbook\.xml|_rels\/|sharedStrings\.xml|worksheets\/[^/]*$)/.test(name);
        if (isRead) sum += originalSize;
        if (sum > mostBytes) throw new Unreadable('too large');
        return isRead;
      },
    });
  } catch {
    throw new Unreadable('no archive');
  }
}

function firstSheet(workbook: string, relations: string): string {
  const { id } = attributesOf(/<(?:\w+:)?sheet\s([^<>]*)>/.exec(workbook)?.[1] ?? '');
  const all = [...relations.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].map(([, text = '']) =>
    attributesOf(text),
  );
  const target = all.find((relation) => relation.Id === id)?.Target ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The bounds keep a search in proportion to the text: without them, one long word is searched from each of its letters. */
const attribute = /(?<![\w:])(?:\w{1,40}:)?(\w{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;

/** By their local names. */
const attributesOf = (text: string): Readonly<Record<string, string | undefined>> => {
  const found: Record<string, string> = {};
  for (const [, name = '', one, other] of text.matchAll(attribute)) {
    found[name] = decoded(one ?? other ?? '');
  }
  return found;
};

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly begins: boolean;
  readonly ends: boolean;
  /** The text up to the next tag. */
  readonly text: string;
}

/** The tags of these names, in the order of the document. None reaches past the next `<`, where the search goes on. */
function* tagsIn(xml: string, names: string): Generator<Tag> {
  const tags = new RegExp(`<(/?)(?:\\w+:)?(${names})(\\s[^<>]*?)?(/?)>([^<]*)`, 'g');
  for (const [, closes = '', name = '', attributes = '', alone = '', text = ''] of xml.matchAll(tags)) {
    yield { name, attributes, begins: closes === '', ends: closes !== '' || alone !== '', text };
  }
}

/** Texts that cells share, without the readings that East Asian programs put beside them. */
function textsOf(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let isReading = false;
  for (const tag of tagsIn(xml, 'si|t|rPh')) {
    if (tag.name === 'rPh') isReading = tag.begins && !tag.ends;
    if (tag.name === 't' && tag.begins && !isReading) text += decoded(tag.text);
    if (tag.name === 'si' && tag.ends) {
      texts.push(text);
      text = '';
    }
  }
  return texts;
}

function rowsOf(xml: string, shared: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  let row = 0;
  let cells: Cell[] = [];
  let column = -1;
  let kind = '';
  let value = '';
  for (const tag of tagsIn(xml, 'row|c|v|t')) {
    if (tag.name === 'row' && tag.begins) {
      row = Number(attributesOf(tag.attributes).r ?? row + 1);
      cells = [];
      column = -1;
    }
    if (tag.name === 'c' && tag.begins) {
      const { r, t = '' } = attributesOf(tag.attributes);
      [column, kind, value] = [columnOf(r) ?? column + 1, t, ''];
    }
    if ((tag.name === 'v' || tag.name === 't') && tag.begins) value += decoded(tag.text);
    if (tag.name === 'c' && tag.ends && value !== '' && column < mostColumns) {
      while (cells.length < column) cells.push('');
      cells[column] = cellOf(kind, value, shared);
    }
    if (tag.name === 'row' && tag.ends && cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}

/** No table of ads is wider; a file may name any column. */
const mostColumns = 200;

/** `B7` is in column 1; undefined for what names no cell. */
function columnOf(reference: string | undefined): number | undefined {
  const [, letters] = /^([A-Z]{1,3})\d{1,7}$/.exec(reference ?? '') ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(kind: string, value: string, shared: readonly string[]): Cell {
  if (kind === 's') return shared[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? '是' : '否';
  return kind === '' || kind === 'n' ? Number(value) : value;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What no database holds is left out. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  const plain = text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (all: string, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name) return named[name] ?? all;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
    },
  );
  return plain.toWellFormed();
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/* eslint-disable no-restricted-syntax -- names of formats, asked by nobody */
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
/* eslint-enable no-restricted-syntax */
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (id: string, kind: string, target: string): string =>
  `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/></Relationships>`;

/** A workbook of one sheet whose first row stays in view. */
export function writeXlsx(name: string, rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map((cells) => `<row>${cells.map(written).join('')}</row>`).join('');
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    '_rels/.rels': relation('r1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${encoded(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `${head}<worksheet ${main}><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><sheetData>${lines}</sheetData></worksheet>`,
  };
  const packed = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  // The same ads give the same bytes.
  return new Uint8Array(zipSync(Object.fromEntries(packed), { mtime: new Date(2000, 0, 1) }));
}

function written(cell: Cell): string {
  if (cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${encoded(cell)}</t></is></c>`;
}

/** XML has no control characters but tab and line breaks. */
const encoded = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
