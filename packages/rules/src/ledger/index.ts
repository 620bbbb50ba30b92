/**
 * The working ledger (台账) as rows that are only ever added: each holds the hash of the one before, so that a row
 * changed behind the service's back is found and named. A correction is a row of its own; the original stays legible.
 *
 * What a row holds can never be taken out again. Personal data belongs beside the ledger, named in it by a keyed
 * pseudonym: erasing the person then leaves rows, hashes and counts as they are.
 */
import type { Schemas } from '@yizhan/contract';
import {
  aBoolean,
  anInstant,
  aText,
  aWhole,
  fields,
  inspect,
  listOf,
  nullable,
  refusalOf,
  type Check,
} from '../checks.ts';
import { canonicalJson, fingerprint } from '../digest/index.ts';
import { answer, refuse, type Problem, type Result } from '../problem.ts';

/** What was recorded, by field. Values are whatever JSON holds. */
export type LedgerContent = Readonly<Record<string, unknown>>;

/** A row as it is handed in. */
export interface LedgerEntry {
  readonly id: string;
  /** RFC 3339 instant. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** Whatever stands for the signature of who recorded it (操作者签名). */
  readonly signature: string;
  readonly content: LedgerContent;
  /** Null for an original. */
  readonly correction: { readonly supersedes: string; readonly reason: string } | null;
}

/** A row as it is kept. */
export interface LedgerRow extends LedgerEntry {
  /** 1 for the first row, then without a gap. */
  readonly sequence: number;
  /** Null for the first row. */
  readonly previousHash: string | null;
  /** SHA-256 over everything else in the row. */
  readonly hash: string;
}

const content = fields({});
/** For what is handed on: rows that are kept have been written as JSON already. */
const jsonContent: Check = (value, pointer) => {
  const text = canonicalJson(value);
  if (!text.ok) return text.problems.map((problem) => ({ ...problem, pointer: pointer + problem.pointer }));
  return content(value, pointer);
};
const entryShape = {
  id: aText,
  recordedAt: anInstant,
  recordedBy: aText,
  signature: aText,
  content,
  correction: nullable(fields({ supersedes: aText, reason: aText })),
};
const rowShape = {
  ...entryShape,
  sequence: aWhole(1, Number.MAX_SAFE_INTEGER),
  previousHash: nullable(aText),
  hash: aText,
};
const row = fields(rowShape);

/** Puts an entry behind `last`; null begins a ledger. */
export function appendRow(last: LedgerRow | null, entry: LedgerEntry): Result<LedgerRow> {
  const refused = inspect({ last: nullable(row), entry: fields(entryShape) }, { last, entry });
  if (refused) return refused;
  if (entry.signature.trim() === '') return refuse('/entry/signature', 'signature_required');
  const chained = { ...entry, sequence: (last?.sequence ?? 0) + 1, previousHash: last?.hash ?? null };
  const hash = hashOf(chained);
  return hash.ok ? answer({ ...chained, hash: hash.value }) : hash;
}

/** A correction as somebody writes it at the desk. */
export type CorrectionDraft = Omit<LedgerEntry, 'correction'> & { readonly reason: string };

const draftShape = {
  id: aText,
  recordedAt: anInstant,
  recordedBy: aText,
  signature: aText,
  content: jsonContent,
  reason: aText,
  rule: fields({ reason: aBoolean, signature: aBoolean }),
  original: row,
};

/**
 * The entry that corrects `original`, to be appended. It must say why and be signed where the profile's rule asks for
 * it, and it must change something. Of two corrections of one row the store keeps the first: `supersedes` is unique.
 */
export function correctRow(
  original: LedgerRow,
  draft: CorrectionDraft,
  rule: Pick<Schemas['CorrectionRule'], 'reason' | 'signature'>,
): Result<LedgerEntry> {
  const refused = inspect(draftShape, { ...draft, rule, original });
  if (refused) return refused;
  const { id, recordedAt, recordedBy, signature, content: recorded, reason } = draft;
  const blank = refusalOf([
    rule.reason ? blankProblem('/reason', reason, 'reason_required') : undefined,
    rule.signature ? blankProblem('/signature', signature, 'signature_required') : undefined,
  ]);
  if (blank) return blank;
  const changes = changesOf(original.content, recorded);
  if (!changes.ok) return changes;
  if (changes.value.length === 0) return refuse('/content', 'nothing_changed');
  const correction = { supersedes: original.id, reason };
  return answer({ id, recordedAt, recordedBy, signature, content: recorded, correction });
}

const blankProblem = (pointer: string, words: string, code: string): Problem | undefined =>
  words.trim() === '' ? { pointer, code } : undefined;

export interface Change {
  readonly field: string;
  /** Undefined where the field was not there, as in `after` where it is there no more. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What a correction changed (更改内容), field by field in the order of their names. */
export function changesOf(before: LedgerContent, after: LedgerContent): Result<readonly Change[]> {
  const refused = inspect({ before: jsonContent, after: jsonContent }, { before, after });
  if (refused) return refused;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changes = fields.map((field) => ({
    field,
    before: valueOf(before, field),
    after: valueOf(after, field),
  }));
  return answer(changes.filter((change) => textOf(change.before) !== textOf(change.after)));
}

const textOf = (value: unknown): string => {
  const text = canonicalJson({ value });
  return text.ok ? text.value : '';
};
const valueOf = (recorded: LedgerContent, field: string): unknown =>
  Object.hasOwn(recorded, field) ? recorded[field] : undefined;

/** The rows that hold today: what a later row supersedes is left out. This is all that the public list shows. */
export function currentRows(rows: readonly LedgerRow[]): Result<readonly LedgerRow[]> {
  const shape = { rows: listOf(fields({ ...rowShape, content: jsonContent })) };
  const refused = inspect(shape, { rows });
  if (refused) return refused;
  const superseded = new Set(rows.map(({ correction }) => correction?.supersedes));
  return answer(rows.filter(({ id }) => !superseded.has(id)));
}

export interface ChainProof {
  readonly rows: number;
  /** Hash of the last row; null for an empty ledger. Kept elsewhere (in the signed monthly summary), it is an anchor. */
  readonly head: string | null;
}

/**
 * Follows the chain from its first row. Refuses by naming the first row that was changed, left out or put in another
 * place. A tail that was cut off, or a whole chain that was computed anew, can only be found by an `anchor`: a row's
 * number and hash that were kept elsewhere.
 */
export function verifyChain(
  rows: readonly LedgerRow[],
  anchor: Pick<LedgerRow, 'sequence' | 'hash'> | null = null,
): Result<ChainProof> {
  const { sequence, hash } = rowShape;
  const shape = { rows: listOf(row), anchor: nullable(fields({ sequence, hash })) };
  const refused = inspect(shape, { rows, anchor });
  if (refused) return refused;
  for (const [index, { hash: kept, ...rest }] of rows.entries()) {
    const pointer = `/rows/${index}`;
    const params = { sequence: index + 1 };
    if (rest.sequence !== index + 1) return refuse(`${pointer}/sequence`, 'ledger_row_missing', params);
    if (rest.previousHash !== (rows[index - 1]?.hash ?? null))
      return refuse(`${pointer}/previousHash`, 'ledger_chain_broken', params);
    const computed = hashOf(rest);
    if (!computed.ok || computed.value !== kept)
      return refuse(`${pointer}/hash`, 'ledger_row_changed', params);
  }
  if (anchor && rows[anchor.sequence - 1]?.hash !== anchor.hash)
    return refuse('/anchor', 'ledger_anchor_differs', { sequence: anchor.sequence });
  return answer({ rows: rows.length, head: rows.at(-1)?.hash ?? null });
}

/** Over named members only: what a store adds to a row, such as its tenant, is not part of the record. */
function hashOf(entry: Omit<LedgerRow, 'hash'>): Result<string> {
  const {
    id,
    recordedAt,
    recordedBy,
    signature,
    content: recorded,
    correction,
    sequence,
    previousHash,
  } = entry;
  return fingerprint({
    id,
    recordedAt,
    recordedBy,
    signature,
    content: recorded,
    correction,
    sequence,
    previousHash,
  });
}
