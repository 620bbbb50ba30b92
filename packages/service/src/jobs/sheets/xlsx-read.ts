import { strFromU8, unzipSync } from 'fflate';
import { gatherInTurns, nextTurn } from '../../turn.ts';
import { mostColumns, Unreadable, type Cell, type SheetRow } from './sheet.ts';

/** Larger parts are refused unread: a small file can unpack to any size. */
const mostBytes = 64_000_000;

/**
 * The first sheet of a workbook. Only what a table of ads needs is read: text, numbers and yes or no. Each row is read when
 * it is asked for; undefined stands where others may have a turn.
 *
 * @throws {Unreadable} where it is no workbook, or one with a password
 */
export async function readXlsx(bytes: Uint8Array): Promise<Generator<SheetRow | undefined>> {
  const parts = unpack(bytes);
  await nextTurn();
  const part = (name: string): string | undefined => parts[name] && strFromU8(parts[name]);
  const sheet = part(firstSheet(part('xl/workbook.xml') ?? '', part('xl/_rels/workbook.xml.rels') ?? ''));
  if (sheet === undefined) throw new Unreadable('no sheet');
  return rowsOf(sheet, await gatherInTurns(textsOf(part('xl/sharedStrings.xml') ?? '')));
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

/** A document is searched in pieces of this length or a little more; each begins with a tag. */
const pieceLength = 65_536;

/**
 * The tags of these names, in the order of the document, and undefined after each piece. None reaches past the next `<`,
 * where the search goes on.
 */
function* tagsIn(xml: string, names: string): Generator<Tag | undefined> {
  const tags = new RegExp(`<(/?)(?:\\w+:)?(${names})(\\s[^<>]*?)?(/?)>([^<]*)`, 'g');
  let end = 0;
  for (let at = 0; at < xml.length; at = end) {
    const next = xml.indexOf('<', at + pieceLength);
    end = next === -1 ? xml.length : next;
    const found = xml.slice(at, end).matchAll(tags);
    for (const [, closes = '', name = '', attributes = '', alone = '', text = ''] of found) {
      yield { name, attributes, begins: closes === '', ends: closes !== '' || alone !== '', text };
    }
    yield undefined;
  }
}

/** Texts that cells share, without the readings that East Asian programs put beside them. */
function* textsOf(xml: string): Generator<string | undefined> {
  let text = '';
  let isReading = false;
  for (const tag of tagsIn(xml, 'si|t|rPh')) {
    if (!tag) {
      yield undefined;
      continue;
    }
    if (tag.name === 'rPh') isReading = tag.begins && !tag.ends;
    if (tag.name === 't' && tag.begins && !isReading) text += decoded(tag.text);
    if (tag.name === 'si' && tag.ends) {
      yield text;
      text = '';
    }
  }
}

function* rowsOf(xml: string, shared: readonly string[]): Generator<SheetRow | undefined> {
  let row = 0;
  let cells: Cell[] = [];
  let column = -1;
  let kind = '';
  let value = '';
  for (const tag of tagsIn(xml, 'row|c|v|t')) {
    if (!tag) {
      yield undefined;
      continue;
    }
    if (tag.name === 'row' && tag.begins) {
      const said = Number(attributesOf(tag.attributes).r);
      row = Number.isSafeInteger(said) && said > row ? said : row + 1;
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
    if (tag.name === 'row' && tag.ends && cells.length > 0) yield { row, cells };
  }
}

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
