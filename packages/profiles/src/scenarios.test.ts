/** The scenarios' arithmetic with the numbers that stand in the profiles, so that a wrong number there is found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createCalendar,
  daysDeadline,
  monthlyDueDay,
  noticePeriod,
  rectificationDeadline,
} from '@yizhan/rules/calendar';
import { notices } from '@yizhan/rules/calendar/data';
import { checkName } from '@yizhan/rules/names';
import { checkPlaque } from '@yizhan/rules/plaques';
import { rankCandidates } from '@yizhan/rules/priority';
import { checkKpi, dailyAverage, targetProgress } from '@yizhan/rules/statistics';
import { layers } from './layers.ts';
import type { Profile } from './layer.ts';
import { scoreIn } from './scored-station.ts';
import { profileOf, ruleOf, valueOf } from './testing.ts';

const calendar = createCalendar(notices);
const chifeng = profileOf('chifeng', '2026-09-25');
const meizhou = profileOf('meizhou', '2024-06-30');

test('F1, CF-16: five working days across the National Day end on 2026-10-10, filing opens on 10-12', () => {
  const { notice } = ruleOf(chifeng.recognition, 'gig_station_recognition');
  assert.ok(notice);
  const period = valueOf(noticePeriod('2026-09-28', notice, calendar));
  assert.deepEqual(period.countedDays, [
    '2026-09-29',
    '2026-09-30',
    '2026-10-08',
    '2026-10-09',
    '2026-10-10',
  ]);
  assert.equal(period.filingFrom, '2026-10-12');
});

test('F1: every grammar keeps its own examples', () => {
  for (const { id } of layers) {
    for (const grammar of profileOf(id).naming) {
      for (const { name, valid } of grammar.examples) {
        assert.equal(valueOf(checkName(name, grammar)) === null, valid, `${id}: ${name}`);
      }
    }
  }
});

test('F1, F7: 北环驿站 and 零工市场(梅江) are warnings, 新城驿站 is an error', () => {
  const severity = (profile: Profile, id: string, name: string) =>
    valueOf(checkName(name, ruleOf(profile.naming, id)))?.severity;
  assert.equal(severity(chifeng, 'station_name', '北环驿站'), 'warn');
  assert.equal(severity(meizhou, 'market_name', '零工市场(梅江)'), 'warn');
  assert.equal(severity(meizhou, 'station_name', '新城驿站'), 'error');
});

test('F2, CF-30: the station of 65 m² scores 89 by the table of the profile', () => {
  const sheet = scoreIn(chifeng);
  assert.deepEqual(
    sheet.items.map(({ points }) => points),
    [3, 2, 17, 20, 5, 4, 4, 4, 6, 3, 3, 4, 4, 3, 4, 3, 0],
  );
  assert.deepEqual([sheet.total, sheet.outcome], [89, 'pass']);
});

test('F3, CF-19, CF-21: 70 passes and 69 opens rectification by the pass mark of the profile', () => {
  const none = { input: {}, assessorPoints: 0 };
  const less = {
    platform: { input: { met: false } },
    monitoring: none,
    tiered_service: none,
    ledger: { input: { present: [] } },
    monthly_push: { input: { value: 0 } },
  };
  const facilities = (counts: Readonly<Record<string, number>>) => ({
    ...less,
    basic_facilities: { input: { counts: { ...counts } } },
  });
  const four = scoreIn(chifeng, facilities({ desks: 1, water: 1, charging: 1, talks: 1 }));
  const three = scoreIn(chifeng, facilities({ desks: 1, water: 1, talks: 1 }));
  assert.deepEqual([four.total, four.outcome], [70, 'pass']);
  assert.deepEqual([three.total, three.outcome], [69, 'rectify']);
});

test('F3, CF-19: six months from 2026-08-31 end on 2027-03-01, a later order is refused', () => {
  const { maxMonths } = ruleOf(chifeng.rectifications, 'gig_station_rectification');
  const order = { orderedOn: '2026-08-31' };
  assert.equal(valueOf(rectificationDeadline(order, maxMonths, calendar)).dueOn, '2027-03-01');
  assert.equal(rectificationDeadline({ ...order, dueOn: '2027-03-31' }, maxMonths, calendar).ok, false);
});

test('F4, CF-27: the push for September is due on 2026-10-08, after the holiday', () => {
  assert.ok(chifeng.push);
  assert.equal(valueOf(monthlyDueDay('2026-10', chifeng.push.due, calendar)).dueOn, '2026-10-08');
});

test('F6, DXH-15: 498 placements are two short, 500 are enough', () => {
  const rule = ruleOf(profileOf('dongxihu', '2022-12-31').kpis, 'placements');
  const of = (personTimes: number) => valueOf(checkKpi({ personTimes, persons: 312, voided: 9 }, rule));
  assert.deepEqual([of(498).met, of(498).short], [false, 2]);
  assert.equal(of(500).met, true);
});

test('F7, GD-03, GD-17: 0.7 mm is refused for a station and right for a market', () => {
  const sheet = { widthMm: 600, heightMm: 400, thicknessMm: 0.7, foldMm: 20 };
  const judge = (id: string, material: string, finish: string) =>
    checkPlaque({ ...sheet, material, finish }, ruleOf(meizhou.plaques, id)).ok;
  assert.equal(judge('station_plaque', '不锈钢', '拉丝钛金'), false);
  assert.equal(judge('market_plaque', '不锈钢折边牌', '字腐蚀上色'), true);
});

test('F7, GD-01, GD-02: five of eight stations are 62.5 %, nine markets are enough once two are finished', () => {
  const rows = (built: readonly number[]) =>
    built.map((count, index) => ({
      unit: String(index),
      built: count,
      building: count ? 0 : 1,
      expectedMonth: count ? null : '2024-09',
    }));
  const progress = (id: string, built: readonly number[]) =>
    valueOf(targetProgress(rows(built), ruleOf(meizhou.targets, id)));
  assert.equal(progress('stations_each', [1, 1, 1, 1, 1, 0, 0, 0]).percent, 62.5);
  const markets = [2, 1, 1, 1, 1, 1, 0, 0];
  const total = progress('markets_total', markets);
  assert.deepEqual([total.built, total.met, total.metWhenFinished], [7, false, true]);
  assert.equal(progress('markets_each', markets).unmet.length, 2);
});

test('F7, GD-04: the progress table of June 2024 is due on Sunday 06-30, with a reminder on 06-28', () => {
  const { due } = ruleOf(meizhou.filings, 'progress');
  assert.ok(due.kind === 'monthly');
  const { dueOn, remindOn } = valueOf(monthlyDueDay('2024-06', due, calendar));
  assert.deepEqual([dueOn, remindOn], ['2024-06-30', '2024-06-28']);
});

test('F8, PDS-26: 1012 hires in 26 days open are 38.9 a day', () => {
  const rule = profileOf('pingdingshan').statistics.find((statistic) => statistic.kind === 'daily_average');
  assert.ok(rule);
  assert.equal(valueOf(dailyAverage(1012, { openDays: 26, calendarDays: 31 }, rule)).average, 38.9);
});

test('F9, GEM-15: hardship in Golmud orders 丙, 乙, 戊, 甲', () => {
  const { hardship } = profileOf('golmud', '2026-10-08');
  const someone = { trades: ['harvesting'], waitingSinceOn: null, flags: [] };
  const candidates = [
    { ...someone, id: '甲', distanceMetres: 1200 },
    { ...someone, id: '乙', distanceMetres: 4000, flags: [{ category: 'disabled', consented: true }] },
    { ...someone, id: '丙', distanceMetres: 2500, waitingSinceOn: '2026-08-04' },
    { ...someone, id: '丁', distanceMetres: 300, trades: ['masonry'] },
    { ...someone, id: '戊', distanceMetres: 800, flags: [{ category: 'low_income', consented: false }] },
  ];
  const { ranked } = valueOf(
    rankCandidates(candidates, { trades: ['harvesting'], on: '2026-10-08' }, hardship),
  );
  assert.deepEqual(
    ranked.map(({ id }) => id),
    ['丙', '乙', '戊', '甲'],
  );
});

test('F10, GD-34: a complaint of 2026-09-29 is acknowledged by 09-30 and decided by 10-12', () => {
  const { complaints } = profileOf('guangdong');
  const dueOn = (kind: string) => {
    const limit = complaints?.limits.find((one) => one.kind === kind);
    assert.ok(limit);
    return valueOf(daysDeadline('2026-09-29', limit, calendar)).dueOn;
  };
  assert.equal(dueOn('acknowledge'), '2026-09-30');
  assert.equal(dueOn('decide'), '2026-10-12');
});
