import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { answered, refused } from '../testing.ts';
import { checkArea, checkFee, checkOperator } from './index.ts';

const stated = (clause: string) => ({ document: 'dxh', clause, basis: 'stated' }) as const;

test('F6, DXH-09: 48 m² are below 50, 50 are enough, and no minimum takes any area', () => {
  const minimum = { m2: 50, op: 'gte' } as const;
  assert.deepEqual(refused(checkArea(48, minimum)), [
    { pointer: '/areaM2', code: 'area_below_min', params: { minimum: 50 } },
  ]);
  assert.equal(answered(checkArea(50, minimum)), 50);
  assert.equal(answered(checkArea(12, null)), 12);
});

test('F6, DXH-27: a fee for matching is refused with its clause, nothing is nothing', () => {
  const rule = { service: { 'zh-CN': '岗位匹配' }, maxFen: 0, source: stated('第二十一条') };
  assert.deepEqual(refused(checkFee(20_000, rule)), [
    { pointer: '/amountFen', code: 'fee_forbidden', params: { service: '岗位匹配', clause: '第二十一条' } },
  ]);
  assert.equal(answered(checkFee(0, rule)), 0);
});

test('a service that may cost something is held to its most', () => {
  const rule = { service: { 'zh-CN': '档案托管' }, maxFen: 1000, source: stated('x') };
  assert.equal(answered(checkFee(1000, rule)), 1000);
  assert.deepEqual(refused(checkFee(1001, rule)), [
    { pointer: '/amountFen', code: 'too_big', params: { maximum: 1000 } },
  ]);
});

const conditions: readonly Schemas['OperatorCondition'][] = [
  {
    id: 'experience',
    label: { 'zh-CN': '2年及以上人力资源服务经验' },
    metric: 'hr_service_years',
    threshold: { op: 'gte', value: 2 },
    modes: ['purchased', 'self_built'],
    source: stated('第十四条'),
  },
  {
    id: 'office',
    label: { 'zh-CN': '在我区有固定的办公场所' },
    metric: 'fixed_office',
    threshold: null,
    modes: [],
    source: stated('第十四条'),
  },
];

test('DXH-19: an operator is held against the conditions of its mode, a missing fact is asked for', () => {
  const facts = { hr_service_years: 2, fixed_office: true };
  assert.equal(answered(checkOperator(facts, 'purchased', conditions)), 2);
  assert.deepEqual(refused(checkOperator({ ...facts, hr_service_years: 1.5 }, 'self_built', conditions)), [
    {
      pointer: '/facts/hr_service_years',
      code: 'operator_condition',
      params: { condition: '2年及以上人力资源服务经验' },
    },
  ]);
  assert.deepEqual(
    refused(checkOperator({ fixed_office: false }, 'purchased', conditions)).map(({ code }) => code),
    ['invalid_type', 'operator_condition'],
  );
  assert.equal(answered(checkOperator({ fixed_office: true }, 'street_led', conditions)), 1);
});
