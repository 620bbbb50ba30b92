import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, refused } from '../testing.ts';
import { filingState, tallyFilings, type Submission } from './index.ts';

test('F7, F8: a list filed after its day is late, on its day it is in time, and without filing it is missing', () => {
  const contacts = { dueOn: '2022-09-16', inclusive: true, today: '2022-09-20' };
  assert.equal(answered(filingState({ ...contacts, submittedOn: '2022-09-16' })), 'on_time');
  assert.equal(answered(filingState({ ...contacts, submittedOn: '2022-09-19' })), 'late');
  assert.equal(answered(filingState({ ...contacts, submittedOn: null })), 'missing');
  assert.equal(answered(filingState({ ...contacts, submittedOn: null, today: '2022-09-16' })), 'due');
  assert.equal(answered(filingState({ ...contacts, inclusive: false, submittedOn: '2022-09-16' })), 'late');
  const list = { dueOn: '2024-03-01', inclusive: true, today: '2024-03-04' };
  assert.equal(answered(filingState({ ...list, submittedOn: '2024-03-02' })), 'late');
});

/** Ten counties with 汝州, and the two zones that no national list has. */
const units = [
  '410402 410403 410404 410411 410421 410422 410423 410425 410481 410482',
  '410471 410472',
].flatMap((codes) => codes.split(' '));
const sent = (unit: string, on: string, hash = unit): Submission => ({
  unit,
  hash,
  sentAt: `${on}T09:00:00+08:00`,
});

test('F8, PDS-32: of twelve units nine are in time, two late, one is missing and reminded', () => {
  const submissions = units
    .slice(0, 11)
    .map((unit, index) => sent(unit, index < 9 ? '2022-09-16' : '2022-09-19'));
  const day = { dueOn: '2022-09-16', inclusive: true };
  const tally = answered(tallyFilings(units, submissions, day, '2022-09-20'));
  assert.equal(tally.units.length, 12);
  assert.deepEqual(tally.counts, { on_time: 9, late: 2, due: 0, missing: 1 });
  assert.deepEqual(
    tally.units.filter(({ state }) => state === 'missing').map(({ unit }) => unit),
    ['410472'],
  );
});

test('F4, CF-27: the same data sent again counts once, a corrected version supersedes, and one station is 缺报', () => {
  const day = { dueOn: '2026-10-08', inclusive: true };
  const first = sent('A', '2026-10-08', 'h1');
  const again = { ...first, sentAt: '2026-10-08T09:01:00+08:00' };
  const corrected = { ...first, hash: 'h2', sentAt: '2026-10-09T08:00:00+08:00' };
  const late = { ...first, sentAt: '2026-10-09T09:00:00+08:00' };
  const stations = ['A', 'B'];
  const once = answered(tallyFilings(stations, [first, again], day, '2026-10-09'));
  assert.deepEqual(once.units[0], { unit: 'A', state: 'on_time', current: first, versions: 1 });
  const twice = answered(tallyFilings(stations, [late, corrected, again, first], day, '2026-10-09'));
  assert.deepEqual(twice.units[0], { unit: 'A', state: 'on_time', current: corrected, versions: 2 });
  assert.deepEqual(twice.units[1], { unit: 'B', state: 'missing', current: null, versions: 0 });
  assert.equal(twice.counts.missing, 1);
});

test('F4: a submission at 16:30Z is of the next day in Shanghai, and late', () => {
  const night = { ...sent('A', '2026-10-08'), sentAt: '2026-10-08T16:30:00Z' };
  const tally = answered(
    tallyFilings(['A'], [night], { dueOn: '2026-10-08', inclusive: true }, '2026-10-09'),
  );
  assert.equal(tally.counts.late, 1);
});

test('a unit that does not file here is refused by its place', () => {
  const tally = tallyFilings(
    ['A'],
    [sent('C', '2026-10-08')],
    { dueOn: '2026-10-08', inclusive: true },
    '2026-10-08',
  );
  assert.deepEqual(refused(tally), [
    { pointer: '/submissions/0/unit', code: 'unit_unknown', params: { unit: 'C' } },
  ]);
});
