import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, refused } from '../testing.ts';
import { readMobile, readPhone } from './index.ts';

test('a mobile number is read as people type it', () => {
  for (const typed of [
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '+86 138 0013 8000',
    '0086-13800138000',
    '8613800138000',
    '１３８００１３８０００',
    ' 13800138000\n',
  ])
    assert.equal(answered(readMobile(typed)), '13800138000', typed);
});

test('a wrong mobile number is refused by what is wrong with it', () => {
  const cases: readonly [unknown, string, object?][] = [
    ['', 'required'],
    ['  ', 'required'],
    ['()-', 'required'],
    [undefined, 'required'],
    [13800138000, 'invalid_type', { expected: 'string' }],
    ['1380013800', 'phone_too_short', { missing: 1 }],
    ['1', 'phone_too_short', { missing: 10 }],
    ['138001380001', 'phone_too_long', { extra: 1 }],
    ['12012345678', 'phone_prefix'],
    ['8221234', 'phone_prefix'],
    ['1380013800o', 'phone_character', { character: 'o' }],
    ['1380013八000', 'phone_character', { character: '八' }],
    ['+1 202 555 0100', 'phone_country'],
    ['0081 3 1234 5678', 'phone_country'],
  ];
  for (const [typed, code, params] of cases) {
    const problem = params ? { pointer: '/phone', code, params } : { pointer: '/phone', code };
    assert.deepEqual(refused(readMobile(typed, '/phone')), [problem], String(typed));
  }
});

test('fixed numbers, extensions and service numbers are read into one form', () => {
  const cases: Record<string, [string, string]> = {
    '04768221234': ['fixed', '0476-8221234'],
    '0476-8221234': ['fixed', '0476-8221234'],
    '(0476) 822 1234': ['fixed', '0476-8221234'],
    '（0476）8221234转6': ['fixed', '0476-8221234-6'],
    '010—12345678': ['fixed', '010-12345678'],
    '+86 476 8221234': ['fixed', '0476-8221234'],
    '12333': ['service', '12333'],
    '0476-12345': ['service', '0476-12345'],
    '400-800-1234': ['service', '4008001234'],
    '13800138000': ['mobile', '13800138000'],
  };
  for (const [typed, [kind, number]] of Object.entries(cases))
    assert.deepEqual(answered(readPhone(typed)), { kind, number }, typed);
});

test('a wrong fixed number is refused by what is wrong with it', () => {
  const cases: readonly [string, string, object?][] = [
    ['8221234', 'phone_area_code_missing'],
    ['0176-8221234', 'phone_area_code'],
    ['0476-822123', 'phone_too_short', { missing: 1 }],
    ['010-8221234', 'phone_too_short', { missing: 1 }],
    ['0476-822123456', 'phone_too_long', { extra: 1 }],
    ['0476-8221234-1234567', 'phone_too_long', { extra: 1 }],
    ['12012345678', 'phone_prefix'],
  ];
  for (const [typed, code, params] of cases) {
    const problem = params ? { pointer: '', code, params } : { pointer: '', code };
    assert.deepEqual(refused(readPhone(typed)), [problem], typed);
  }
});
