import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { answered } from '../../testing.ts';
import { scoreSheet } from '../index.ts';
import { basis, entriesWith, stationStandard } from '../station-standard.fixture.ts';
import { scoreReport, type Language } from './index.ts';

const documents: Schemas['ProfileDocument'][] = [
  {
    id: 'cf',
    title: '赤峰市零工市场、零工驿站运营管理工作指导意见（征求意见稿）',
    number: null,
    issuer: '赤峰市人力资源和社会保障局',
    issuedOn: null,
    kind: 'guideline',
    citedOnly: false,
  },
];
const reportOf = (changes: Parameters<typeof entriesWith>[0] = {}, language: Language = 'zh-CN') =>
  scoreReport(answered(scoreSheet(basis, entriesWith(changes))), stationStandard, documents, language);
const lineOf = (report: ReturnType<typeof reportOf>, number: number) => report.lines[number - 1];

test('F2: an officer finds for every point what was found and the clause behind it', () => {
  const report = reportOf();
  assert.equal(report.lines.length, 17);
  for (const line of report.lines) {
    assert.match(line.reason, /\S/);
    assert.equal(
      line.clause,
      `《赤峰市零工市场、零工驿站运营管理工作指导意见（征求意见稿）》附件3第${line.number}项`,
    );
  }
  assert.deepEqual(
    report.lines.map(({ reason }) => reason),
    [
      '评估人评 3 分',
      '评估人评 2 分',
      '65 平方米；40 平方米得 15 分，每增减 10 平方米增减 1 分，最高 20 分，不满 10 平方米不增不减',
      '求职用工登记 1、信息发布 1、人岗撮合 1、政策咨询 1；每类 5 分，最高 20 分',
      '写字桌台 1、休息座椅 1、饮水 1、充电 1、简易洽谈区 1；每类 1 分，最高 6 分',
      '电话 1、计算机 2、打印机 1；每个 1 分，最高 6 分',
      '已达到',
      '已达到',
      '专职人员 2、兼职人员 3；每名（个）专职人员 2 分、每名（个）兼职人员 1 分，最高 6 分',
      '评估人评 3 分',
      '5 项中有 5 项：服务项目、办事指南、业务流程、服务热线、投诉举报渠道',
      '4 项中有 4 项：求职人员信息、招聘岗位信息、匹配结果信息、工资价位信息',
      '评估人评 4 分',
      '系统记录 12，全部为 12',
      '评估人评 4 分',
      '已达到',
      '1，要求不少于 2',
    ],
  );
  assert.deepEqual([report.total, report.max, report.outcome], [89, 100, 'pass']);
});

test('a line that waits says for whom, and one that was judged says so beside the evidence', () => {
  const waiting = reportOf({ monthly_push: { input: { value: 11 } } });
  assert.equal(lineOf(waiting, 14)?.reason, '系统记录 11，全部为 12；待评估人评定');
  const judged = reportOf({
    monthly_push: { input: { value: 11 }, assessorPoints: 2, evidence: ['file_1'], comment: '八月断网' },
  });
  assert.equal(lineOf(judged, 14)?.reason, '系统记录 11，全部为 12；评估人评 2 分');
  assert.deepEqual([lineOf(judged, 14)?.evidence, lineOf(judged, 14)?.comment], [['file_1'], '八月断网']);
  assert.equal(lineOf(reportOf({ area: { input: {} } }), 3)?.reason, '尚未评定');
});

test('what is missing is named', () => {
  const report = reportOf({
    ledger: { input: { present: ['seeker'] } },
    office_equipment: { input: { counts: {} } },
  });
  assert.equal(
    lineOf(report, 12)?.reason,
    '4 项中有 1 项：求职人员信息；缺：招聘岗位信息、匹配结果信息、工资价位信息；待评估人评定',
  );
  assert.equal(lineOf(report, 6)?.reason, '无；每个 1 分，最高 6 分');
});

test('the same sheet reads in English, with the names that the table has', () => {
  const report = reportOf({}, 'en');
  assert.equal(
    lineOf(report, 3)?.reason,
    '65 m²; 15 at 40 m², 1 more or fewer for each 10 m², at most 20, part of 10 m² changes nothing',
  );
});

test('a table that rounds down says what a begun step below the base costs', () => {
  const items = stationStandard.items.map((item) =>
    item.kind === 'area_steps' ? ({ ...item, rounding: 'floor' } as const) : item,
  );
  const table = { ...stationStandard, items };
  const sheet = answered(scoreSheet({ ...basis, table }, entriesWith({ area: { input: { areaM2: 35 } } })));
  const area = scoreReport(sheet, table, documents).lines[2];
  assert.equal(area?.points, 14);
  assert.match(area?.reason ?? '', /不足 40 平方米时不满一档按一档减$/);
});
