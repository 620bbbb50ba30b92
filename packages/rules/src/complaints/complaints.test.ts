import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { createCalendar } from '../calendar/index.ts';
import { notices } from '../calendar/data/index.ts';
import { toEpochMs } from '../dates/index.ts';
import { answered, refused } from '../testing.ts';
import { checkReopening, complaintOwner, complaintState, complaintTerms, type Handover } from './index.ts';

const calendar = createCalendar(notices);
const source = { document: 'project', clause: '投诉时限', basis: 'proposed' } as const;
const rules: Pick<Schemas['ComplaintRules'], 'limits' | 'withdraw'> = {
  limits: [
    { kind: 'acknowledge', days: 1, unit: 'workday', source },
    { kind: 'decide', days: 5, unit: 'workday', source },
  ],
  withdraw: { minutes: 10, source },
};
const receivedAt = '2026-09-29T17:40:00+08:00';
const at = (day: string, time = '00:00') => `2026-${day}T${time}:00+08:00`;
const terms = answered(complaintTerms(receivedAt, rules, calendar));
const untouched = { acknowledgedAt: null, decidedAt: null };

test('F10: a complaint of 09-29 17:40 is taken back until 17:50, acknowledged by 09-30, decided by 10-12', () => {
  assert.equal(toEpochMs(terms.withdrawUntil), toEpochMs(at('09-29', '17:50')));
  assert.deepEqual(
    [terms.acknowledgeOn, terms.decideOn, terms.status],
    ['2026-09-30', '2026-10-12', 'official'],
  );
  assert.equal(answered(complaintState(terms, untouched, at('09-29', '17:50'))).withdrawable, true);
  assert.equal(answered(complaintState(terms, untouched, at('09-29', '17:51'))).withdrawable, false);
});

test('F10: waiting for papers on 10-08 and 10-09 puts the decision off to 10-14 and the acknowledgement not at all', () => {
  const pauses = [{ fromOn: '2026-10-08', toOn: '2026-10-09' }];
  const paused = answered(complaintTerms(receivedAt, rules, calendar, pauses));
  assert.deepEqual([paused.acknowledgeOn, paused.decideOn], ['2026-09-30', '2026-10-14']);
});

test('F10: open at the first moment of 10-13 it is late and goes to the level above, decided on 10-12 it is not', () => {
  const state = (decidedAt: string | null, now: string) =>
    answered(complaintState(terms, { acknowledgedAt: at('09-30', '09:00'), decidedAt }, now));
  assert.equal(state(null, at('10-12', '23:59')).decidedLate, false);
  assert.equal(state(null, at('10-13')).decidedLate, true);
  assert.equal(state(at('10-12', '18:00'), at('10-20')).decidedLate, false);
  assert.equal(answered(complaintState(terms, untouched, at('10-01'))).acknowledgedLate, true);
});

test('F10, GD-34: handed over on 10-09 the first who was asked owns it until the other desk accepts on 10-10', () => {
  const handovers: Handover[] = [
    { to: '劳动监察', handedAt: at('10-09', '09:00'), acceptedAt: at('10-10', '10:00') },
    { to: '仲裁', handedAt: at('10-11', '09:00'), acceptedAt: null },
  ];
  const owner = (now: string) => answered(complaintOwner('staff_a', handovers, now));
  assert.equal(owner(at('10-09', '12:00')), 'staff_a');
  assert.equal(owner(at('10-10', '10:00')), '劳动监察');
  assert.equal(owner(at('10-12')), '劳动监察');
});

test('F10: 不满意 opens a complaint once more, not twice', () => {
  assert.equal(answered(checkReopening(0, { times: 1 })), 1);
  assert.deepEqual(refused(checkReopening(1, { times: 1 })), [
    { pointer: '', code: 'reopened_already', params: { times: 1 } },
  ]);
});

test('a complaint at the year’s end waits for the notice of the next year, and a place without limits sets no days', () => {
  const late = answered(complaintTerms('2026-12-28T09:00:00+08:00', rules, calendar));
  assert.deepEqual([late.status, late.awaitedYears], ['provisional', [2027]]);
  const open = answered(complaintTerms(receivedAt, { ...rules, limits: [] }, calendar));
  assert.deepEqual([open.acknowledgeOn, open.decideOn, open.status], [null, null, 'official']);
});
