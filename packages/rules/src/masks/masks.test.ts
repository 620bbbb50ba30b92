import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskAddress, maskBankAccount, maskIdNumber, maskName, maskPhone } from './index.ts';

test('F10, DXH-24: a mobile number shows its first three and last four digits', () => {
  assert.equal(maskPhone('13800138000'), '138****8000');
  assert.equal(maskPhone('+86 138-0013-8000'), '138****8000');
});

test('a fixed number loses its last four digits, anything else everything', () => {
  assert.equal(maskPhone('0476-8221234'), '0476-822****');
  assert.equal(maskPhone('010-12345678-6'), '010-1234****');
  assert.equal(maskPhone('138001380'), '****');
});

test('an id number shows one character and three', () => {
  assert.equal(maskIdNumber('150402188001010011'), '1**************011');
  assert.equal(maskIdNumber('11010519491231002X'), '1**************02X');
  assert.equal(maskIdNumber('KAZ110090123105'), 'K***********105');
  assert.equal(maskIdNumber('E12345678'), '****');
});

test('a name shows its first character', () => {
  assert.equal(maskName('张三'), '张*');
  assert.equal(maskName('欧阳娜娜'), '欧***');
  assert.equal(maskName('𠮷野家'), '𠮷**');
  assert.equal(maskName('张'), '****');
});

test('a bank account shows its last four digits', () => {
  assert.equal(maskBankAccount('6222 0000 0000 0000 123'), '**** 0123');
  assert.equal(maskBankAccount('62220000'), '****');
});

test('an address shows no more than province, city and county', () => {
  const cases = {
    内蒙古自治区赤峰市红山区站前街道北环路3号: '内蒙古自治区赤峰市红山区****',
    青海省海西蒙古族藏族自治州格尔木市江源中路70号: '青海省海西蒙古族藏族自治州格尔木市****',
    赤峰市阿鲁科尔沁旗天山镇: '赤峰市阿鲁科尔沁旗****',
    北京市朝阳区: '北京市****',
    红山区站前街道城市花园小区3号楼: '红山区****',
    格尔木市阳光花园小区3号楼: '格尔木市****',
    建设路东口农贸市场2号: '****',
    '3号楼2单元': '****',
    红山区: '****',
  };
  for (const [address, masked] of Object.entries(cases)) assert.equal(maskAddress(address), masked, address);
});

test('what is missing or no text has nothing to show', () => {
  for (const mask of [maskPhone, maskIdNumber, maskName, maskBankAccount, maskAddress])
    for (const value of [undefined, null, '', '  ', 13800138000, {}]) assert.equal(mask(value), '');
});

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
/** Anything, and much that looks like what is masked; a value with stars in it is masked already. */
const personal = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    digits(1, 20),
    digits(10, 10).map((rest) => `1${rest}`),
    digits(7, 8).map((rest) => `0476-${rest}`),
    fc.string({ unit: fc.constantFrom(...'张王红山赤峰内蒙古省市区县旗自治州路街3号楼场'), maxLength: 24 }),
  )
  .filter((value) => value.trim() !== '' && !value.includes('*'));

test('no mask ever shows the whole value', () => {
  fc.assert(
    fc.property(personal, (value) => {
      for (const mask of [maskPhone, maskIdNumber, maskName, maskBankAccount, maskAddress]) {
        const masked = mask(value);
        assert.ok(masked.includes('*'), `${mask.name}: ${masked}`);
        assert.ok(!masked.includes(value.trim()), `${mask.name}: ${masked}`);
      }
    }),
    { numRuns: 10_000 },
  );
});

test('a mask hides at least four digits of a number, and every house number of an address', () => {
  const shown = (text: string): number => text.replace(/\D/g, '').length;
  fc.assert(
    fc.property(digits(5, 24), (value) => {
      for (const mask of [maskPhone, maskIdNumber, maskBankAccount])
        assert.ok(shown(mask(value)) <= value.length - 4, mask(value));
      assert.equal(shown(maskAddress(`赤峰市红山区${value}号`)), 0);
    }),
    { numRuns: 10_000 },
  );
});
