import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layers } from '../layers.ts';
import { profileOf, ruleOf, words } from '../testing.ts';

test('an ad names seven things since the notice of 2026-01-13, none were listed the day before', () => {
  assert.deepEqual(words(profileOf('cn', '2026-01-13').ads?.mandatoryFields ?? []), [
    '用人单位基本情况',
    '招聘人数',
    '招聘条件',
    '工作内容',
    '工作地点',
    '基本劳动报酬',
    '有效期限',
  ]);
  assert.deepEqual(profileOf('cn', '2026-01-12').ads?.mandatoryFields, []);
});

test('accounts are verified again after 6 months and reposts name their source since 2026-01-13', () => {
  const { ads } = profileOf('cn');
  assert.equal(ads?.requalifyMonths?.value, 6);
  assert.equal(ads?.repostSource?.requirement, 'must');
  assert.equal(profileOf('cn', '2026-01-12').ads?.requalifyMonths, null);
});

test('part-time work is settled within 15 days and nobody under 16 is hired', () => {
  const { ads } = profileOf('cn');
  assert.deepEqual([ads?.partTimeSettlementDays.value, ads?.minimumAge.value], [15, 16]);
});

test('no minimum wage is invented: the table is empty until a place enters its own', () => {
  for (const { id } of layers) assert.deepEqual(profileOf(id).ads?.minimumHourlyWages, []);
});

test('nobody is shut out for ethnicity, race, sex, religion, household, origin or status', () => {
  assert.deepEqual(words(profileOf('cn').ads?.prohibitedGrounds ?? []), [
    '民族',
    '种族',
    '性别',
    '宗教信仰',
    '户籍',
    '地域',
    '身份',
  ]);
});

test('agreements follow the legal relation, three of them since the guide of 2023-02-21', () => {
  const relations = (asOf: string) => profileOf('cn', asOf).agreements.map(({ relation }) => relation);
  assert.deepEqual(relations('2023-02-20'), ['labour', 'part_time', 'civil']);
  assert.deepEqual(relations('2023-02-21').slice(3), ['partly_labour', 'partly_labour_three_party']);
  assert.equal(relations('2026-11-21').at(-1), 'over_age');
});

test('the hotlines are the national numbers', () => {
  assert.deepEqual(
    profileOf('cn').complaints?.hotlines.map(({ number }) => number),
    ['12333', '12345', '12348', '12351'],
  );
});

test('a complaint can be taken back for 10 minutes and reopened once', () => {
  const { complaints } = profileOf('cn');
  assert.equal(complaints?.withdraw.minutes, 10);
  assert.equal(complaints?.reopen.times, 1);
});

test('every personal field has a purpose, a ground and an end', () => {
  for (const { id } of layers) {
    for (const field of profileOf(id).personalFields) {
      assert.ok(field.purpose['zh-CN'], field.id);
      assert.equal(field.retentionMonths, 36, field.id);
      assert.ok(!field.required || field.legalBasis === 'contract', field.id);
    }
  }
});

test('sensitive hardship needs separate consent, a long wait does not', () => {
  const categories = profileOf('chifeng').hardship?.categories ?? [];
  assert.equal(ruleOf(categories, 'disabled').needsConsent, true);
  assert.equal(ruleOf(categories, 'low_income').needsConsent, true);
  assert.equal(ruleOf(categories, 'long_wait').needsConsent, false);
  assert.equal(ruleOf(categories, 'long_wait').waitDays, 60);
});
