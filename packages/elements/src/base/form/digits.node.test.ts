import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeIn, formatMobile } from './digits.ts';

describe('codeIn', () => {
  for (const [typed, code] of [
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['１２３４５６', '123456'],
    ['验证码 123456', '123456'],
    ['【松山零工】您的验证码是 123456，5 分钟内有效。', '123456'],
    ['10690123 发来：１２３ ４５６', '123456'],
    ['5 分钟内有效：654321', '654321'],
  ] as const) {
    it(`finds ${code} in “${typed}”`, () => assert.equal(codeIn(typed, 6), code));
  }

  it('leaves what is too short or too long as it is, so that it can be said', () => {
    assert.equal(codeIn('12 34', 6), '1234');
    assert.equal(codeIn('1234567', 6), '1234567');
    assert.equal(codeIn('没收到', 6), '');
  });
});

describe('formatMobile', () => {
  it('sets a whole number in groups, and nothing else', () => {
    assert.equal(formatMobile('13800138000'), '138 0013 8000');
    assert.equal(formatMobile('1380013800'), '1380013800');
    assert.equal(formatMobile(''), '');
  });
});
