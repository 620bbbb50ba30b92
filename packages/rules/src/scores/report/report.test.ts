import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { answered, refused } from '../../testing.ts';
import { en, zhCN, type ReportWords } from '../data/index.ts';
import { scoreSheet } from '../index.ts';
import { printReport } from '../print/index.ts';
import { basis, entriesWith, stationStandard } from '../station-standard.fixture.ts';
import { scoreReport, type ReportBasis } from './index.ts';

const opinion: Schemas['ProfileDocument'] = {
  id: 'cf',
  title: '赤峰市零工市场、零工驿站运营管理工作指导意见（征求意见稿）',
  number: null,
  issuer: '赤峰市人力资源和社会保障局',
  issuedOn: null,
  kind: 'opinion',
  citedOnly: false,
};
const reportBasis: ReportBasis = {
  profile: {
    name: { 'zh-CN': '内蒙古自治区赤峰市', en: 'Chifeng' },
    status: 'in_force',
    documents: [opinion],
  },
  table: stationStandard,
  assessment: {
    pass: basis.pass,
    source: { document: 'cf', clause: '第十六条、第十七条', basis: 'interpreted' },
  },
};
const sheetOf = (changes: Parameters<typeof entriesWith>[0] = {}, table = stationStandard) =>
  answered(scoreSheet({ ...basis, table }, entriesWith(changes)));
const reportOf = (
  changes: Parameters<typeof entriesWith>[0] = {},
  words: ReportWords = zhCN,
  table = stationStandard,
) => answered(scoreReport(sheetOf(changes, table), { ...reportBasis, table }, words));
const lineOf = (report: ReturnType<typeof reportOf>, number: number) => report.lines[number - 1];

test('F2: an officer finds for every point what was found, how it was reckoned and the clause behind it', () => {
  const report = reportOf();
  assert.equal(report.lines.length, 17);
  for (const line of report.lines) {
    assert.match(line.reason, /\S/);
    assert.equal(line.document, '《赤峰市零工市场、零工驿站运营管理工作指导意见（征求意见稿）》');
    assert.equal(line.clause, `附件3第${line.number}项`);
  }
  assert.deepEqual(
    report.lines.map(({ reason }) => reason),
    [
      '评估人评 3 分',
      '评估人评 2 分',
      '65 平方米：40 平方米得 15 分，多 25 平方米，每满 10 平方米加 1 分，加 2 分，共 17 分',
      '求职用工登记、信息发布、人岗撮合、政策咨询：4 类 × 5 分 = 20 分',
      '写字桌台、休息座椅、饮水、充电、简易洽谈区：5 类 × 1 分 = 5 分',
      '电话 1、计算机 2、打印机 1：4 个 × 1 分 = 4 分',
      '已达到，得 4 分',
      '已达到，得 4 分',
      '专职人员 2 × 2 分 + 兼职人员 3 × 1 分 = 7 分，最高 6 分',
      '评估人评 3 分',
      '5 项中有 5 项：服务项目、办事指南、业务流程、服务热线、投诉举报渠道',
      '4 项中有 4 项：求职人员信息、招聘岗位信息、匹配结果信息、工资价位信息',
      '评估人评 4 分',
      '系统记录已推送 12 个月，全年 12 个月',
      '评估人评 4 分',
      '已达到，得 3 分',
      '实际 1，要求不少于 2；未达到，不得分',
    ],
  );
  assert.deepEqual(
    report.groups.map(({ label, points, max }) => [label, points, max]),
    [
      ['基础建设', 22, 25],
      ['服务功能', 20, 20],
      ['服务设施', 17, 20],
      ['运营管理', 30, 35],
    ],
  );
  assert.deepEqual([report.total, report.max, report.outcome], [89, 100, 'pass']);
  assert.equal(report.verdict, '总分 89 / 100，合格（70 分及以上合格）');
  assert.match(report.verdictClause, /》第十六条、第十七条$/);
});

test('F2: area is reckoned down as well as up, and nothing is said of steps where there are none', () => {
  const area = (areaM2: number, table = stationStandard) =>
    lineOf(reportOf({ area: { input: { areaM2 } } }, zhCN, table), 3)?.reason;
  assert.equal(area(40), '40 平方米：40 平方米得 15 分，共 15 分');
  assert.equal(
    area(120),
    '120 平方米：40 平方米得 15 分，多 80 平方米，每满 10 平方米加 1 分，加 8 分，共 23 分，最高 20 分',
  );
  assert.equal(
    area(28.5),
    '28.5 平方米：40 平方米得 15 分，少 11.5 平方米，每满 10 平方米减 1 分，减 1 分，共 14 分',
  );
});

test('a line that waits says for whom, and one that was judged says so beside the evidence', () => {
  const waiting = reportOf({ monthly_push: { input: { value: 11 } } });
  assert.equal(lineOf(waiting, 14)?.reason, '系统记录已推送 11 个月，全年 12 个月；待评估人评定');
  const judged = reportOf({
    monthly_push: { input: { value: 11 }, assessorPoints: 2, evidence: ['file_1'], comment: '八月断网' },
  });
  assert.equal(lineOf(judged, 14)?.reason, '系统记录已推送 11 个月，全年 12 个月；评估人评 2 分');
  assert.deepEqual([lineOf(judged, 14)?.evidence, lineOf(judged, 14)?.comment], [['file_1'], '八月断网']);
  assert.equal(lineOf(reportOf({ area: { input: {} } }), 3)?.reason, '尚未评定');
});

test('things of a kind not named keep their number, named kinds have none', () => {
  const found = { desks: 3, water: 1, other: 2 };
  const report = reportOf({ basic_facilities: { input: { counts: found } } });
  assert.equal(lineOf(report, 5)?.reason, '写字桌台、饮水、其他 2：4 类 × 1 分 = 4 分');
});

test('a sheet by a draft says that it is a trial, one by rules in force does not', () => {
  const judgedBy = (status: 'draft' | 'in_force') =>
    answered(scoreReport(sheetOf(), { ...reportBasis, profile: { ...reportBasis.profile, status } }, zhCN))
      .judgedBy;
  assert.match(judgedBy('draft'), /征求意见，没有施行，结果只作试评$/);
  assert.match(judgedBy('in_force'), /执行的规定为准$/);
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
  assert.equal(lineOf(report, 6)?.reason, '无');
});

test('the same sheet reads in English, with the names that the table has', () => {
  const report = reportOf({}, en);
  assert.equal(
    lineOf(report, 3)?.reason,
    '65 m²: 15 at 40 m², 25 m² more, 1 for each full 10 m², adds 2, 17 in all',
  );
});

test('a table that rounds down says what a begun step below the base costs', () => {
  const items = stationStandard.items.map((item) =>
    item.kind === 'area_steps' ? ({ ...item, rounding: 'floor' } as const) : item,
  );
  const table = { ...stationStandard, items };
  const area = lineOf(reportOf({ area: { input: { areaM2: 35 } } }, zhCN, table), 3);
  assert.equal(area?.points, 14);
  assert.match(area?.reason ?? '', /每 10 平方米减 1 分，不满也减，减 1 分，共 14 分$/);
});

test('an open sheet says which items are still to be judged, one below the mark what follows', () => {
  const open = reportOf({ norms: { input: {} }, training: { input: {} } });
  assert.equal(open.verdict, '尚未评完：第 10、17 项');
  const low = reportOf({ services: { input: { counts: {} } } });
  assert.equal(low.verdict, '总分 69 / 100，限期整改（70 分及以上合格）');
});

test('a sheet is not read with another table, whose clauses would stand beside the wrong points', () => {
  const other = { ...stationStandard, id: 'market_standard' };
  const [problem] = refused(scoreReport(sheetOf(), { ...reportBasis, table: other }, zhCN));
  assert.deepEqual([problem?.pointer, problem?.code], ['/tableId', 'score_basis_differs']);
});

test('F2: printed, a line shows its points, its reckoning, its clause, how that was read, evidence and remark', () => {
  const note = '按每满10平方米计';
  const items = stationStandard.items.map((item) => ({
    ...item,
    ...(item.id === 'area' && { source: { ...item.source, basis: 'interpreted' as const, note } }),
    ...(item.id === 'siting' && { source: { document: 'law', clause: '第一条', basis: 'general' as const } }),
  }));
  const judged = { area: { input: { areaM2: 65 }, evidence: ['面积图.pdf', '照片1.jpg'], comment: '实测' } };
  const text = answered(printReport(reportOf(judged, zhCN, { ...stationStandard, items }), zhCN));
  const lines = text.split('\n');
  assert.deepEqual(lines.slice(0, 9), [
    '赤峰市零工驿站规范化建设标准',
    '文件：《赤峰市零工市场、零工驿站运营管理工作指导意见（征求意见稿）》',
    '按内蒙古自治区赤峰市规则 2026.1 版评定，以 2026-09-25 执行的规定为准',
    '',
    '总分 89 / 100，合格（70 分及以上合格）',
    '    依据：《赤峰市零工市场、零工驿站运营管理工作指导意见（征求意见稿）》第十六条、第十七条',
    '',
    '【基础建设】22 / 25 分',
    ' 1. 选址恰当，符合消防和安全标准　3 / 3 分',
  ]);
  assert.equal(lines[10], '    依据：《law》第一条');
  const at = lines.indexOf(' 3. 办公和服务场地面积　17 / 20 分');
  assert.deepEqual(lines.slice(at + 2, at + 6), [
    '    依据：附件3第3项',
    '    文字有歧义，按此理解：按每满10平方米计',
    '    证明材料：面积图.pdf、照片1.jpg',
    '    备注：实测',
  ]);
});

test('printed, a table whose lines bear no number says how they are counted', () => {
  const source = { ...stationStandard.source, note: '按印发的顺序编号' };
  const text = answered(printReport(reportOf({}, zhCN, { ...stationStandard, source }), zhCN));
  assert.equal(text.split('\n')[2], '说明：按印发的顺序编号');
});
