import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, refused } from '../testing.ts';
import {
  appendRow,
  changesOf,
  correctRow,
  currentRows,
  verifyChain,
  type LedgerEntry,
  type LedgerRow,
} from './index.ts';

const asDongxihu = { reason: true, signature: true };
const entry = (id: string, content: LedgerEntry['content']): LedgerEntry => ({
  id,
  recordedAt: '2022-06-14T09:00:00+08:00',
  recordedBy: 'desk_1',
  signature: '经办人甲',
  content,
  correction: null,
});

function ledger(...entries: readonly LedgerEntry[]): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const one of entries) rows.push(answered(appendRow(rows.at(-1) ?? null, one)));
  return rows;
}

const typo = { seeker: 'p_7c1f', job: '仓储分拣', wagePerDayFen: 28000 };
const draft = {
  id: 'e3',
  recordedAt: '2022-06-16T10:30:00+08:00',
  recordedBy: 'desk_2',
  signature: '经办人乙',
  content: { ...typo, wagePerDayFen: 20800 },
  reason: '原单据笔误',
};
const written = ledger(
  entry('e1', typo),
  entry('e2', { seeker: 'p_91aa', job: '搬运', wagePerDayFen: 22000 }),
);
const original = written[0] ?? assert.fail();
const corrected = ledger(...written, answered(correctRow(original, draft, asDongxihu)));

test('F6, DXH-31: 280 is corrected to 208 by a row of its own that says why, when and by whom', () => {
  const [first, , third] = corrected;
  assert.equal(first?.content.wagePerDayFen, 28000, 'the original stays legible');
  assert.deepEqual(third?.correction, { supersedes: 'e1', reason: '原单据笔误' });
  assert.deepEqual(
    [third?.recordedBy, third?.recordedAt, third?.signature],
    ['desk_2', '2022-06-16T10:30:00+08:00', '经办人乙'],
  );
  assert.deepEqual(answered(changesOf(original.content, draft.content)), [
    { field: 'wagePerDayFen', before: 28000, after: 20800 },
  ]);
});

test('F6: the public list shows 208 only', () => {
  assert.deepEqual(
    answered(currentRows(corrected)).map(({ id, content }) => [id, content.wagePerDayFen]),
    [
      ['e2', 22000],
      ['e3', 20800],
    ],
  );
});

test('F6, DXH-31: a correction without a reason or without a signature is refused, both at once', () => {
  const blank = correctRow(original, { ...draft, reason: ' ', signature: '' }, asDongxihu);
  assert.deepEqual(refused(blank), [
    { pointer: '/reason', code: 'reason_required' },
    { pointer: '/signature', code: 'signature_required' },
  ]);
});

test('a place whose rule asks for no reason takes a correction without one', () => {
  assert.ok(correctRow(original, { ...draft, reason: '' }, { reason: false, signature: true }).ok);
});

test('a correction that changes nothing is refused', () => {
  const same = correctRow(original, { ...draft, content: { ...typo } }, asDongxihu);
  assert.deepEqual(refused(same), [{ pointer: '/content', code: 'nothing_changed' }]);
});

test('DXH-30: a row without the signature of who recorded it is not taken in', () => {
  const unsigned = appendRow(null, { ...entry('e1', typo), signature: '' });
  assert.deepEqual(refused(unsigned), [{ pointer: '/entry/signature', code: 'signature_required' }]);
});

test('F6: a chain that nobody touched is proven, with the hash to keep elsewhere', () => {
  const head = corrected.at(-1)?.hash;
  assert.deepEqual(answered(verifyChain(corrected)), { rows: 3, head });
  assert.deepEqual(answered(verifyChain([])), { rows: 0, head: null });
});

test('F6: a row changed behind the ledger’s back is named', () => {
  const content = { ...typo, wagePerDayFen: 20800 };
  const tampered = corrected.map((row) => (row.id === 'e1' ? { ...row, content } : row));
  assert.deepEqual(refused(verifyChain(tampered)), [
    { pointer: '/rows/0/hash', code: 'ledger_row_changed', params: { sequence: 1 } },
  ]);
});

test('F6: a row that is hashed anew breaks the link of the next, and one that is taken out leaves a gap', () => {
  const [, second = assert.fail(), third = assert.fail()] = corrected;
  const rehashed = answered(appendRow(original, { ...second, content: { seeker: 'p_91aa' } }));
  assert.deepEqual(refused(verifyChain([original, rehashed, third])), [
    { pointer: '/rows/2/previousHash', code: 'ledger_chain_broken', params: { sequence: 3 } },
  ]);
  assert.deepEqual(refused(verifyChain([original, third])), [
    { pointer: '/rows/1/sequence', code: 'ledger_row_missing', params: { sequence: 2 } },
  ]);
});

test('a tail that was cut off is found by the hash that was kept elsewhere', () => {
  const { sequence, hash } = corrected[2] ?? assert.fail();
  assert.ok(verifyChain(corrected, { sequence, hash }).ok);
  assert.deepEqual(refused(verifyChain(written, { sequence, hash })), [
    { pointer: '/anchor', code: 'ledger_anchor_differs', params: { sequence: 3 } },
  ]);
});

test('what a store adds to a row does not change its hash', () => {
  const stored = corrected.map((row) => ({ ...row, region: '420112' }));
  assert.ok(verifyChain(stored).ok);
});
