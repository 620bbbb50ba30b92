import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { createCalendar, noticePeriod } from '../calendar/index.ts';
import { notices } from '../calendar/data/index.ts';
import { answered, refused } from '../testing.ts';
import { checkDocuments, checkRecognitionFiling, rectificationState, type Objection } from './index.ts';

const paper = (id: string, label: string): Schemas['RecognitionDocument'] => ({
  id,
  label: { 'zh-CN': label },
  copies: 1,
  form: null,
  source: { document: 'cf', clause: '第十条', basis: 'stated' },
});
const station = { documents: [paper('form1', '认定申请表'), paper('credit', '信用承诺书')] };
const market = { documents: [...station.documents, paper('procedures', '服务流程及规章制度')] };

test('F1, CF-17, CF-18: the same papers are complete for a station and lack the procedures for a market', () => {
  const handedIn = ['form1', 'credit'];
  assert.deepEqual(answered(checkDocuments(handedIn, station)), handedIn);
  assert.deepEqual(refused(checkDocuments(handedIn, market)), [
    {
      pointer: '/handedIn',
      code: 'missing_document',
      params: { document: 'procedures', label: '服务流程及规章制度' },
    },
  ]);
});

test('a paper that the list does not know is refused by its place', () => {
  const [problem] = refused(checkDocuments(['form1', 'credit', 'health_code'], station));
  assert.deepEqual([problem?.pointer, problem?.code], ['/handedIn/2', 'not_an_option']);
});

const period = answered(noticePeriod('2026-09-28', { days: 5, unit: 'workday' }, createCalendar(notices)));
const objection = (outcome: Objection['outcome'], raisedOn = '2026-10-09'): Objection => ({
  raisedOn,
  outcome,
});

test('F1, CF-16: an objection of 10-09 holds the filing until it is decided, one that is right ends it', () => {
  const fileWith = (...objections: readonly Objection[]) =>
    checkRecognitionFiling(period, objections, '2026-10-12');
  assert.deepEqual(refused(fileWith(objection('open'))), [
    { pointer: '/objections/0', code: 'objection_open', params: { on: '2026-10-09' } },
  ]);
  assert.deepEqual(refused(fileWith(objection('dismissed'), objection('upheld'))), [
    { pointer: '/objections/1', code: 'objection_upheld', params: { on: '2026-10-09' } },
  ]);
  assert.equal(answered(fileWith(objection('dismissed'))), '2026-10-12');
  assert.equal(answered(fileWith()), '2026-10-12');
});

test('F1: without objections the notice still has to be over, and what is raised after it does not hold the filing', () => {
  const [early] = refused(checkRecognitionFiling(period, [], '2026-10-09'));
  assert.equal(early?.code, 'notice_period_open');
  assert.ok(checkRecognitionFiling(period, [objection('open', '2026-10-12')], '2026-10-13').ok);
});

const human = { exit: 'human_decision' } as const;
const score = (scoredOn: string, outcome: Schemas['ScoreOutcome']) => ({ scoredOn, outcome });

test('F3, CF-19: a score of 72 on 2027-01-20 restores, none by the last day proposes the exit', () => {
  const dueOn = '2027-03-01';
  const state = (scores: Parameters<typeof rectificationState>[1], today: string) =>
    answered(rectificationState(dueOn, scores, human, today));
  assert.equal(state([], '2027-03-01'), 'open');
  assert.equal(
    state([score('2026-12-01', 'rectify'), score('2027-01-20', 'pass')], '2027-01-20'),
    'restored',
  );
  assert.equal(state([score('2026-12-01', 'rectify')], '2027-03-02'), 'exit_proposed');
  assert.equal(state([score('2027-03-02', 'pass')], '2027-03-02'), 'exit_proposed');
});

test('a place whose rule lets nobody decide exits by itself', () => {
  assert.equal(answered(rectificationState('2027-03-01', [], { exit: 'automatic' }, '2027-03-02')), 'exit');
});
