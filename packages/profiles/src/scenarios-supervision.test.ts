/** The scenarios about recognition, scoring, money, ledgers and filings, with what stands in the profiles. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createCalendar } from '@yizhan/rules/calendar';
import { notices } from '@yizhan/rules/calendar/data';
import { complaintTerms } from '@yizhan/rules/complaints';
import { tallyFilings } from '@yizhan/rules/filings';
import { appendRow, correctRow } from '@yizhan/rules/ledger';
import { checkDocuments, rectificationState } from '@yizhan/rules/recognition';
import { replaySheet } from '@yizhan/rules/scores';
import { zhCN } from '@yizhan/rules/scores/data';
import { printReport } from '@yizhan/rules/scores/print';
import { scoreReport } from '@yizhan/rules/scores/report';
import { checkArea, checkFee, checkOperator } from '@yizhan/rules/stations';
import { checkClaim } from '@yizhan/rules/subsidies';
import { resolve } from './resolve.ts';
import { regions } from './regions/index.ts';
import { basisOf, scoreIn } from './scored-station.ts';
import { codesOf, profileOf, ruleOf, valueOf } from './testing.ts';

const chifeng = profileOf('chifeng', '2026-09-25');
const dongxihu = profileOf('dongxihu', '2022-06-14');

test('F1, CF-17, CF-18: seven papers are complete for a station and lack the procedures for a market', () => {
  const handedIn = ['form1', 'licence', 'premises', 'fire', 'plan', 'roster', 'credit'];
  const judge = (id: string) => checkDocuments(handedIn, ruleOf(chifeng.recognition, id));
  assert.deepEqual(valueOf(judge('gig_station_recognition')), handedIn);
  const market = judge('gig_market_recognition');
  assert.ok(!market.ok);
  assert.deepEqual(
    market.problems.map(({ code, params }) => [code, params?.document]),
    [['missing_document', 'procedures']],
  );
});

test('F1, CF-28: form 1 is handed in twice', () => {
  const { documents } = ruleOf(chifeng.recognition, 'gig_station_recognition');
  assert.equal(ruleOf(documents, 'form1').copies, 2);
});

test('F2: in 2028 the sheet replays to 89 under the version it was judged by', () => {
  const sheet = scoreIn(chifeng);
  const then = resolve(sheet.profileId, sheet.asOf, sheet.profileVersion);
  assert.ok(then);
  assert.equal(valueOf(replaySheet(sheet, basisOf(then))).total, 89);
  const later = { ...basisOf(then), profileVersion: '2028.1' };
  assert.deepEqual(codesOf(replaySheet(sheet, later)), ['score_basis_differs']);
});

test('F2, CF-30: the printed sheet reads as docs/score-sheet.txt shows it', () => {
  const { pass, source } = ruleOf(chifeng.assessments, 'gig_station_yearly');
  assert.ok(pass);
  const table = ruleOf(chifeng.scoringTables, 'station_standard');
  const basis = { profile: chifeng, table, assessment: { pass, source } };
  const text = valueOf(printReport(valueOf(scoreReport(scoreIn(chifeng), basis, zhCN)), zhCN));
  assert.equal(text, readFileSync(new URL('../docs/score-sheet.txt', import.meta.url), 'utf8'));
});

test('F3, CF-19: a score of 72 restores, none by the last day proposes an exit that the city is told of', () => {
  const rule = ruleOf(chifeng.rectifications, 'gig_station_rectification');
  const state = (scores: Parameters<typeof rectificationState>[1], today: string) =>
    valueOf(rectificationState('2027-03-01', scores, rule, today));
  assert.equal(state([{ scoredOn: '2027-01-20', outcome: 'pass' }], '2027-03-02'), 'restored');
  assert.equal(state([], '2027-03-02'), 'exit_proposed');
  assert.equal(rule.exitFiledWith, 'city_bureau');
});

test('F3, CF-20: 200元 for an introduction breaks a rule whose breach cancels the title, whatever the score', () => {
  const fee = ruleOf(chifeng.fees, 'worker_market');
  assert.deepEqual(codesOf(checkFee(20_000, fee)), ['fee_forbidden']);
  assert.equal(ruleOf(chifeng.sanctions, 'unlawful').consequence, 'cancel_title');
});

const claimant = {
  claimId: '2026-F-002',
  facilityId: 'zhenxing',
  facilityType: 'gig_station',
  address: '松山区振兴街道芳草路8号',
  uscc: '52420112MJH0000193',
  year: 2026,
  claimedOn: '2026-10-20',
  score: 82,
  spending: [],
};

test('F5, CF-09: the second claim of one station is refused, under another name it is suspected', () => {
  const rule = ruleOf(chifeng.subsidies, 'station_service');
  const first = { ...claimant, claimId: '2026-F-001', fund: rule.fund };
  const again = checkClaim(claimant, rule, [first]);
  assert.ok(!again.ok);
  assert.deepEqual(again.problems[0]?.params, { claimId: '2026-F-001', clause: '第六条' });
  assert.deepEqual(codesOf(again), ['duplicate_subsidy']);
  const renamed = valueOf(checkClaim(claimant, rule, [{ ...first, facilityId: 'fangcao' }]));
  assert.deepEqual([...new Set(renamed.suspicions.map(({ code }) => code))], ['duplicate_suspect']);
});

test('F5, CF-21, CF-22: 69 points are below the base of market and station alike', () => {
  for (const [facilityType, id] of [
    ['gig_market', 'market_service'],
    ['gig_station', 'station_service'],
  ] as const) {
    const judge = (score: number) =>
      checkClaim({ ...claimant, facilityType, score }, ruleOf(chifeng.subsidies, id), []);
    assert.deepEqual(codesOf(judge(69)), ['score_below_base']);
    assert.ok(judge(70).ok);
  }
});

test('F5, CF-11: nothing is claimed by 赤人社办发〔2024〕147号 on 2027-01-01', () => {
  const rule = ruleOf(chifeng.subsidies, 'demonstration_project');
  assert.equal(rule.fund, '赤人社办发〔2024〕147号');
  assert.ok(checkClaim({ ...claimant, claimedOn: '2026-12-31' }, rule, []).ok);
  assert.deepEqual(codesOf(checkClaim({ ...claimant, claimedOn: '2027-01-01' }, rule, [])), ['rule_expired']);
});

test('F5, CF-10: a printer is a use of the subsidy, a staff dinner is none', () => {
  const rule = ruleOf(chifeng.subsidies, 'station_service');
  const spend = (label: string, category: string, amountFen: number) =>
    checkClaim({ ...claimant, spending: [{ label, category, amountFen }] }, rule, []);
  assert.equal(valueOf(spend('打印机', 'equipment', 168_000)).spendingFen, 168_000);
  assert.deepEqual(codesOf(spend('员工聚餐', 'meals', 120_000)), ['category_not_allowed']);
});

test('F5, CF-23: fraud makes people liable, a suspected crime goes to justice', () => {
  assert.equal(ruleOf(chifeng.sanctions, 'fraud').consequence, 'liability');
  assert.equal(ruleOf(chifeng.sanctions, 'crime').consequence, 'refer_to_justice');
});

test('F6, DXH-09: 48 m² are too small for a station', () => {
  const { minArea } = ruleOf(dongxihu.facilityTypes, 'gig_station');
  assert.deepEqual(codesOf(checkArea(48, minArea)), ['area_below_min']);
  assert.ok(checkArea(50, minArea).ok);
});

test('F6, DXH-27: nobody pays for matching, neither the seeker nor the employer', () => {
  for (const id of ['worker_matching', 'employer_matching']) {
    const refused = checkFee(1, ruleOf(dongxihu.fees, id));
    assert.ok(!refused.ok);
    assert.deepEqual(refused.problems[0]?.params, { service: '岗位匹配', clause: '第二十一条' });
  }
});

test('F6, DXH-31: the correction of a wage is signed and says why', () => {
  assert.ok(dongxihu.ledger);
  const { correction } = dongxihu.ledger;
  const desk = { recordedAt: '2022-06-16T10:00:00+08:00', recordedBy: 'desk', signature: '经办人甲' };
  const entry = { id: 'e1', ...desk, content: { wagePerDayFen: 28_000 }, correction: null };
  const row = valueOf(appendRow(null, entry));
  const draft = { id: 'e2', ...desk, content: { wagePerDayFen: 20_800 }, reason: '原单据笔误' };
  assert.equal(valueOf(correctRow(row, draft, correction)).correction?.supersedes, 'e1');
  const blank = { ...draft, reason: '', signature: '' };
  assert.deepEqual(codesOf(correctRow(row, blank, correction)), ['reason_required', 'signature_required']);
});

test('DXH-19: an operator with one year of service and nobody beside it is refused, a street is not asked', () => {
  const { operatorConditions } = dongxihu;
  const facts = { hr_service_years: 2, team_size: 2, fixed_office: true, public_interest: true };
  const judge = (changes: Partial<typeof facts>, mode = 'self_built') =>
    checkOperator({ ...facts, ...changes }, mode, operatorConditions);
  assert.equal(valueOf(judge({})), 4);
  assert.equal(valueOf(judge({ hr_service_years: 0 }, 'street_led')), 1);
  assert.deepEqual(codesOf(judge({ hr_service_years: 1, team_size: 1 })), [
    'operator_condition',
    'operator_condition',
  ]);
});

test('DXH-01: an operator that is out for profit is refused, whoever built the station', () => {
  const facts = { hr_service_years: 9, team_size: 9, fixed_office: true, public_interest: false };
  for (const mode of ['district_led', 'street_led', 'self_built', 'purchased']) {
    const refused = checkOperator(facts, mode, dongxihu.operatorConditions);
    assert.deepEqual(codesOf(refused), ['operator_condition'], mode);
  }
});

test('F8, PDS-08, PDS-32: twelve units file form 1 by 2022-09-16: nine in time, two late, one missing', () => {
  const pingdingshan = profileOf('pingdingshan', '2022-09-20');
  const units = regions.filter(({ parentCode }) => parentCode === '410400').map(({ code }) => code);
  assert.equal(units.length, 12);
  assert.ok(units.includes('410482'), '汝州 files, though the province governs it');
  const { due } = ruleOf(pingdingshan.filings, 'contacts');
  assert.ok(due.kind === 'once');
  const sent = units.slice(0, 11).map((unit, index) => ({
    unit,
    hash: unit,
    sentAt: index < 9 ? '2022-09-16T17:00:00+08:00' : '2022-09-19T09:00:00+08:00',
  }));
  const day = { dueOn: due.on, inclusive: due.inclusive };
  const { counts } = valueOf(tallyFilings(units, sent, day, '2022-09-20'));
  assert.deepEqual(counts, { on_time: 9, late: 2, due: 0, missing: 1 });
});

test('F10, GD-34: a complaint is taken back within ten minutes and paused for papers, by the rules of the place', () => {
  const { complaints } = profileOf('guangdong');
  assert.ok(complaints);
  const pauses = [{ fromOn: '2026-10-08', toOn: '2026-10-09' }];
  const calendar = createCalendar(notices);
  const terms = valueOf(complaintTerms('2026-09-29T17:40:00+08:00', complaints, calendar, pauses));
  assert.deepEqual(
    [terms.withdrawUntil, terms.acknowledgeOn, terms.decideOn],
    ['2026-09-29T09:50:00.000Z', '2026-09-30', '2026-10-14'],
  );
});
