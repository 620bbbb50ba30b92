import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answered, refused } from '../testing.ts';
import { amountInCapitals, yuanText } from './index.ts';

test('fen read as yuan', () => {
  const cases = { 0: '0元', 5: '0.05元', 22000: '220元', 22050: '220.50元', 100001: '1000.01元' };
  for (const [fen, text] of Object.entries(cases)) assert.equal(answered(yuanText(Number(fen))), text);
  assert.equal(answered(yuanText(Number.MAX_SAFE_INTEGER)), '90071992547409.91元');
});

test('the examples that the rule on bills prints are written exactly so', () => {
  const printed = {
    140950: '人民币壹仟肆佰零玖元伍角',
    600714: '人民币陆仟零柒元壹角肆分',
    168032: '人民币壹仟陆佰捌拾元零叁角贰分',
    10700053: '人民币壹拾万柒仟元零伍角叁分',
    1640902: '人民币壹万陆仟肆佰零玖元零贰分',
    32504: '人民币叁佰贰拾伍元零肆分',
  };
  for (const [fen, text] of Object.entries(printed))
    assert.equal(answered(amountInCapitals(Number(fen))), text);
});

test('whole amounts end in 整, parts of a yuan stand alone, ten is 壹拾', () => {
  const cases = {
    0: '人民币零元整',
    5: '人民币伍分',
    50: '人民币伍角',
    32: '人民币叁角贰分',
    1000: '人民币壹拾元整',
    1005: '人民币壹拾元零伍分',
    20800: '人民币贰佰零捌元整',
    22000: '人民币贰佰贰拾元整',
    1000000: '人民币壹万元整',
    1000100: '人民币壹万零壹元整',
    10070000: '人民币壹拾万零柒佰元整',
    10002000000: '人民币壹亿零贰万元整',
    10000100000: '人民币壹亿零壹仟元整',
    12000300000: '人民币壹亿贰仟万叁仟元整',
    107000000000: '人民币壹拾亿零柒仟万元整',
    99999999999999: '人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分',
  };
  for (const [fen, text] of Object.entries(cases))
    assert.equal(answered(amountInCapitals(Number(fen))), text);
});

test('what is no amount is refused', () => {
  const expected = { pointer: '/pay', code: 'invalid_type', params: { expected: 'integer' } };
  for (const fen of [Number.NaN, Number.POSITIVE_INFINITY, 0.5])
    for (const write of [yuanText, amountInCapitals])
      assert.deepEqual(refused(write(fen, '/pay')), [expected]);
  assert.equal(refused(yuanText(-1))[0]?.code, 'too_small');
  assert.deepEqual(refused(amountInCapitals(1e14)), [
    { pointer: '', code: 'too_big', params: { maximum: 99_999_999_999_999 } },
  ]);
});

/** Reads capitals back by place value, so that nothing of the writer is used to check it. */
function fenOf(capitals: string): number {
  let [total, group, digit] = [0, 0, 0];
  for (const character of capitals.replace('人民币', '')) {
    const place = { 仟: 1000, 佰: 100, 拾: 10 }[character];
    const figure = '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
    if (figure >= 0) digit = figure;
    else if (place !== undefined) [group, digit] = [group + digit * place, 0];
    else if (character === '亿' || character === '万') {
      total += (group + digit) * (character === '亿' ? 1e8 : 1e4) * 100;
      [group, digit] = [0, 0];
    } else if (character === '元') [total, group, digit] = [total + (group + digit) * 100, 0, 0];
    else if (character === '角') [total, digit] = [total + digit * 10, 0];
    else if (character === '分') [total, digit] = [total + digit, 0];
  }
  return total;
}

test('capitals read back to the same amount and never hold 零零', () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.integer({ min: 0, max: 99_999_999_999_999 }),
    fc.integer({ min: 0, max: 99_999_999 }).map((yuan) => yuan * 1_000_000),
  );
  fc.assert(
    fc.property(amounts, (fen) => {
      const text = answered(amountInCapitals(fen));
      assert.equal(fenOf(text), fen, text);
      assert.doesNotMatch(text, /零零|零[仟佰拾万亿角分整]|[^角分]$(?<!整)/);
    }),
    { numRuns: 10_000 },
  );
});

test('whatever number comes, it is written or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer()), (value) => {
      for (const write of [yuanText, amountInCapitals]) {
        const result = write(value);
        assert.ok(result.ok ? /^[^a-z]+$/.test(result.value) : result.problems.length > 0);
      }
    }),
    { numRuns: 10_000 },
  );
});
