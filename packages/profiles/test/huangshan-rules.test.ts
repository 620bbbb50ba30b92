/** Every rule that a place has a say in, on the data of a sixth place: it decides otherwise, with no line of code. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layers, resolve } from '@yizhan/profiles';
import { checkAd } from '@yizhan/rules/ads';
import { adWords } from '@yizhan/rules/ads/data';
import { createCalendar, monthlyDueDay, noticePeriod, rectificationDeadline } from '@yizhan/rules/calendar';
import { notices } from '@yizhan/rules/calendar/data';
import { checkReopening, complaintTerms } from '@yizhan/rules/complaints';
import { tallyFilings } from '@yizhan/rules/filings';
import { appendRow, correctRow } from '@yizhan/rules/ledger';
import { buildName, checkName } from '@yizhan/rules/names';
import { checkPlaque, drawPlaque } from '@yizhan/rules/plaques';
import { employerView, rankCandidates } from '@yizhan/rules/priority';
import { checkDocuments, rectificationState } from '@yizhan/rules/recognition';
import { scoreSheet } from '@yizhan/rules/scores';
import { zhCN } from '@yizhan/rules/scores/data';
import { printReport } from '@yizhan/rules/scores/print';
import { scoreReport } from '@yizhan/rules/scores/report';
import { checkArea, checkFee, checkOperator } from '@yizhan/rules/stations';
import { checkKpi, dailyAverage, demandRatios, targetProgress, wageLevels } from '@yizhan/rules/statistics';
import { checkClaim } from '@yizhan/rules/subsidies';
import { codesOf, ruleOf, valueOf } from '../src/testing.ts';
import { huangshan } from './huangshan.ts';

const place = resolve('huangshan', '2026-11-21', undefined, [...layers, huangshan]);
assert.ok(place);
const calendar = createCalendar(notices);

test('a sixth place names its stations', () => {
  const grammar = ruleOf(place.naming, 'station_name');
  const parts = { regions: [{ level: 'county', name: '屯溪区' }], place: '昱东街道' };
  const name = valueOf(buildName(grammar, parts));
  assert.equal(name, '黄山市屯溪区昱东街道零工驿站');
  assert.equal(valueOf(checkName('昱东驿站', grammar))?.severity, 'warn');
});

test('a sixth place measures and draws its plaque', () => {
  const spec = ruleOf(place.plaques, 'station_plaque');
  const plaque = { widthMm: 500, heightMm: 350, thicknessMm: 1.2, foldMm: 15, material: '铝合金' };
  assert.ok(checkPlaque({ ...plaque, finish: '丝网印刷' }, spec).ok);
  assert.equal(checkPlaque({ ...plaque, finish: '丝网印刷', thicknessMm: 0.9 }, spec).ok, false);
  assert.match(valueOf(drawPlaque(spec, { texts: [{ tag: 'zh-Hans', text: '零工驿站' }] })), /^<svg .*500/);
});

test('a sixth place holds a station to its area, its fees and its operator', () => {
  const { minArea } = ruleOf(place.facilityTypes, 'gig_station');
  assert.deepEqual(codesOf(checkArea(30, minArea)), ['area_below_min'], '30 m² itself is not above 30');
  const fee = ruleOf(place.fees, 'worker_training');
  assert.deepEqual([checkFee(5_000, fee).ok, checkFee(5_001, fee).ok], [true, false]);
  assert.equal(checkOperator({ team_size: 2 }, 'any', place.operatorConditions).ok, false);
});

test('a sixth place recognises by its papers and its own notice', () => {
  const rule = ruleOf(place.recognition, 'station_recognition');
  assert.deepEqual(codesOf(checkDocuments([], rule)), ['missing_document']);
  assert.ok(rule.notice);
  // Seven calendar days from 09-28 end on 10-05, in the holiday.
  assert.equal(valueOf(noticePeriod('2026-09-28', rule.notice, calendar)).lastOn, '2026-10-08');
});

test('a sixth place scores, reports and prints by its table', () => {
  const table = ruleOf(place.scoringTables, 'performance');
  const { pass, source } = ruleOf(place.assessments, 'quarterly');
  assert.ok(pass);
  const basis = { profileId: place.id, profileVersion: place.version, asOf: '2026-11-21', table, pass };
  const sheet = valueOf(
    scoreSheet(basis, [
      { itemId: 'area', input: { areaM2: 45 } },
      { itemId: 'ledger', input: { present: ['seeker', 'job', 'match'] } },
    ]),
  );
  assert.deepEqual([sheet.total, sheet.outcome], [46, 'pass']);
  const report = valueOf(scoreReport(sheet, { profile: place, table, assessment: { pass, source } }, zhCN));
  assert.match(valueOf(printReport(report, zhCN)), /示例附表1/);
});

test('a sixth place rectifies within two months, and who does not leaves without a further word', () => {
  const rule = ruleOf(place.rectifications, 'rectification');
  const order = rectificationDeadline({ orderedOn: '2026-01-31' }, rule.maxMonths, calendar);
  assert.equal(valueOf(order).dueOn, '2026-03-31');
  assert.equal(valueOf(rectificationState('2026-03-31', [], rule, '2026-04-01')), 'exit');
});

test('a sixth place counts persons, by quarters of its own', () => {
  const kpi = ruleOf(place.kpis, 'placements');
  assert.equal(valueOf(checkKpi({ personTimes: 300, persons: 119, voided: 0 }, kpi)).met, false);
  const target = ruleOf(place.targets, 'stations_each');
  const rows = [{ unit: '屯溪区', built: 1, building: 0, expectedMonth: null }];
  assert.equal(valueOf(targetProgress(rows, target)).unmet.length, 1);
});

test('a sixth place rounds and hides its statistics in its own way', () => {
  for (const rule of place.statistics) {
    if (rule.kind === 'ratio') {
      const seekers = ['p1', 'p2', 'p3'].map((person) => ({ person, job: '采茶工', industry: '农业' }));
      const demand = [{ job: '采茶工', industry: '农业', headcount: 4 }];
      const by = rule.by.filter((dimension) => dimension === 'job' || dimension === 'industry');
      assert.equal(valueOf(demandRatios(demand, seekers, { by, decimals: rule.decimals })).total.ratio, 1.3);
    } else if (rule.kind === 'wage_level') {
      const wages = ['e1', 'e2'].map((contributor) => ({
        job: '采茶工',
        per: 'day',
        amountFen: 18_000,
        contributor,
      }));
      const [cell] = valueOf(wageLevels(wages, rule));
      assert.deepEqual([cell?.hidden, cell?.medianFen], [true, null]);
    } else if (rule.kind === 'daily_average') {
      assert.equal(valueOf(dailyAverage(1012, { openDays: 26, calendarDays: 31 }, rule)).average, 33);
    }
  }
});

test('a sixth place files and pushes by its own days', () => {
  assert.ok(place.push);
  assert.equal(valueOf(monthlyDueDay('2026-10', place.push.due, calendar)).dueOn, '2026-10-10');
  const { due } = ruleOf(place.filings, 'quarter_table');
  assert.ok(due.kind === 'monthly');
  const { dueOn } = valueOf(monthlyDueDay('2026-10', due, calendar));
  const sent = [{ unit: '屯溪区', hash: 'h1', sentAt: '2026-10-25T09:00:00+08:00' }];
  const { counts } = valueOf(
    tallyFilings(['屯溪区'], sent, { dueOn, inclusive: due.inclusive }, '2026-10-26'),
  );
  assert.equal(counts.late, 1, 'on the day itself is too late where it is not included');
});

test('a sixth place pays its award once a year, for rent, above 30 points', () => {
  const rule = ruleOf(place.subsidies, 'station_award');
  const claim = {
    claimId: 'c2',
    facilityId: 'f1',
    facilityType: 'gig_station',
    address: '屯溪区昱东街道示例路1号',
    uscc: null,
    year: 2026,
    claimedOn: '2026-10-20',
    score: 31,
    spending: [{ label: '租金', category: 'rent', amountFen: 100 }],
  };
  assert.ok(checkClaim(claim, rule, []).ok);
  assert.deepEqual(codesOf(checkClaim({ ...claim, score: 30 }, rule, [])), ['score_below_base']);
  const first = { ...claim, claimId: 'c1', fund: 'another' };
  assert.deepEqual(codesOf(checkClaim(claim, rule, [first])), ['duplicate_subsidy']);
});

test('a sixth place puts people first by two tiers', () => {
  const someone = { trades: ['采茶工'], distanceMetres: 500, waitingSinceOn: null, flags: [] };
  const candidates = [
    { ...someone, id: '近' },
    { ...someone, id: '久', waitingSinceOn: '2026-10-20' },
    { ...someone, id: '先', flags: [{ category: 'disabled', consented: true }] },
  ];
  const need = { trades: ['采茶工'], on: '2026-11-21' };
  assert.deepEqual(employerView(valueOf(rankCandidates(candidates, need, place.hardship))), [
    '先',
    '久',
    '近',
  ]);
});

test('a sixth place decides complaints within three working days and knows no other limit', () => {
  assert.ok(place.complaints);
  const terms = valueOf(complaintTerms('2026-09-29T17:40:00+08:00', place.complaints, calendar));
  assert.deepEqual([terms.acknowledgeOn, terms.decideOn], [null, '2026-10-09']);
  assert.ok(checkReopening(0, place.complaints.reopen).ok);
});

test('a sixth place corrects its ledger with a reason and no signature', () => {
  assert.ok(place.ledger);
  const desk = { recordedAt: '2026-10-08T09:00:00+08:00', recordedBy: 'desk', signature: '经办人甲' };
  const row = valueOf(appendRow(null, { id: 'e1', ...desk, content: { wage: 1 }, correction: null }));
  const draft = { id: 'e2', ...desk, signature: '', content: { wage: 2 }, reason: '' };
  assert.deepEqual(codesOf(correctRow(row, draft, place.ledger.correction)), ['reason_required']);
});

test('a sixth place holds ads to its own minimum wage, in its counties and nowhere else', () => {
  const { ads } = place;
  assert.ok(ads);
  const codes = (regionCode: string, payFen: number) => {
    const ad = {
      title: '采茶工',
      content: '采摘茶叶，按小时计酬。',
      conditions: '男女不限',
      headcount: 20,
      employerName: '测试茶叶合作社',
      place: '屯溪区昱东街道',
      regionCode,
      payKind: 'hour',
      payFen,
      settlement: 'daily',
      settlementDays: 1,
      employment: 'part_time',
      startsOn: '2026-11-22',
      validUntil: '2026-11-30T18:00:00+08:00',
      isRepost: false,
      source: null,
      minAge: 18,
      maxAge: null,
    } as const;
    return checkAd(ad, { ...ads, words: adWords }).map(({ code }) => code);
  };
  assert.deepEqual(codes('341002', 2_000), ['below_min_wage']);
  assert.deepEqual(codes('341002', 2_100), []);
  assert.deepEqual(codes('632801', 2_000), []);
});
