import { strToU8, Zip, ZipDeflate } from 'fflate';
import { nextTurn } from '../../turn.ts';
import type { Cell } from './sheet.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/* eslint-disable no-restricted-syntax -- names of formats, asked by nobody */
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
/* eslint-enable no-restricted-syntax */
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (id: string, kind: string, target: string): string =>
  `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/></Relationships>`;

/** The same ads give the same bytes. */
const packedOn = new Date(2000, 0, 1);

/** A workbook of one sheet whose first row stays in view. */
export async function writeXlsx(
  name: string,
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const [path, pieces] of Object.entries(partsOf(name, rows))) {
    const part = new ZipDeflate(path);
    part.mtime = packedOn;
    archive.add(part);
    for (const piece of pieces) {
      part.push(strToU8(piece));
      await nextTurn();
    }
    part.push(new Uint8Array(), true);
  }
  archive.end();
  return joined(chunks);
}

const partsOf = (
  name: string,
  rows: readonly (readonly Cell[])[],
): Readonly<Record<string, Iterable<string>>> => ({
  '[Content_Types].xml': [
    `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
  ],
  '_rels/.rels': [relation('r1', 'officeDocument', 'xl/workbook.xml')],
  'xl/workbook.xml': [
    `${head}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${encoded(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  'xl/_rels/workbook.xml.rels': [relation('r1', 'worksheet', 'worksheets/sheet1.xml')],
  'xl/worksheets/sheet1.xml': sheetOf(rows),
});

/** Others have a turn after so many; by a clock, the same rows would be packed into other bytes. */
const rowsAtOnce = 100;

function* sheetOf(rows: readonly (readonly Cell[])[]): Generator<string> {
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `${head}<worksheet ${main}><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><sheetData>`;
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const lines = rows.slice(at, at + rowsAtOnce);
    yield lines.map((cells) => `<row>${cells.map(written).join('')}</row>`).join('');
  }
  yield '</sheetData></worksheet>';
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
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
