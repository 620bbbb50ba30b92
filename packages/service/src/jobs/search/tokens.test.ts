import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { hoursOf, paySteps, searchColumns, token, type Searchable } from './tokens.ts';
import { tradeNamed, tradeOf, trades } from './trades.ts';

const at = (time: string) => new Date(`2026-11-2${time}+08:00`);

const ad: Searchable = {
  title: '装车·夜班',
  trade: '装卸工',
  content: '袋装货物装车卸车，＃porter，每袋 50 公斤',
  address: '察尔汗路 2 号库',
  region: '632801',
  settlement: 'daily',
  payPer: 'day',
  payFen: 26_000,
  transport: true,
  stationId: null,
  startsAt: at('1T22:00'),
  endsAt: at('2T06:00'),
  lng: 94.903,
  lat: 36.402,
};

describe('what an ad is searched by', () => {
  test('has the region and all above it, and a token for every filter', () => {
    const { tokens, tradeCode } = searchColumns(ad, '测试物流有限公司');
    assert.equal(tradeCode, 'porter');
    for (const each of [
      'r:632801',
      'r:632800',
      'r:630000',
      's:daily',
      'u:day',
      'd:2026-11-21',
      'h:night',
      't:true',
    ]) {
      assert.ok(tokens.includes(each), each);
    }
    assert.ok(tokens.includes(token.trade('porter')) && tokens.includes(token.named('porter')));
    assert.ok(tokens.includes('g1:94:36') && tokens.includes('g0.1:949:364'));
    assert.equal(new Set(tokens).size, tokens.length);
  });

  test('single characters are those of title and trade, pairs those of every word', () => {
    const { tokens } = searchColumns(ad, '测试物流有限公司');
    assert.ok(tokens.includes('装') && tokens.includes('夜') && !tokens.includes('货'));
    for (const pair of ['夜班', '袋装', '物流', '格尔', '察尔']) assert.ok(tokens.includes(pair), pair);
    assert.ok(!tokens.includes('车夜'), 'a sign divides words');
  });

  test('an ad cannot write the marks of trades by itself', () => {
    const { searched } = searchColumns({ ...ad, content: '#cook; ＃cook；' }, '测试');
    assert.deepEqual(searched.match(/#\w+;/g), ['#porter;']);
  });

  test('an ad without pay or place has no token of it', () => {
    const { tokens } = searchColumns(
      { ...ad, payPer: 'negotiable', payFen: null, lng: null, lat: null },
      '测试',
    );
    assert.ok(!tokens.some((each) => /^(p|g[\d.]+):/.test(each)));
  });
});

describe('steps of pay', () => {
  const fen = fc.integer({ min: 1, max: 1_000_000_000 });

  test('whoever is paid at least the minimum reaches every step that it reaches', () => {
    fc.assert(
      fc.property(fen, fen, (one, other) => {
        const [minimum, pay] = [Math.min(one, other), Math.max(one, other)];
        const reached = paySteps(pay);
        assert.ok(paySteps(minimum).every((step) => reached.includes(step)));
      }),
    );
  });

  test('the highest step is little below the amount, so that few are looked at in vain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 6_300_000 }), (amount) => {
        assert.ok((paySteps(amount).at(-1) ?? 0) * 1.6 >= amount - 1, String(amount));
      }),
    );
  });
});

describe('hours', () => {
  test('night has work between ten in the evening and six, day has none', () => {
    const cases = [
      ['1T08:00', '1T18:00', ['day']],
      ['1T06:00', '1T22:00', ['day']],
      ['1T05:59', '1T14:00', ['night']],
      ['1T14:00', '1T22:01', ['night']],
      ['1T22:00', '2T06:00', ['night']],
      ['1T18:00', '2T02:00', ['night']],
      ['1T08:00', '1T12:00', ['day', 'half_day']],
      ['1T23:00', '2T03:00', ['night', 'half_day']],
      ['1T08:00', '2T08:00', ['night']],
    ] as const;
    for (const [startsAt, endsAt, expected] of cases) {
      assert.deepEqual(
        hoursOf({ startsAt: at(startsAt), endsAt: at(endsAt) }),
        expected,
        `${startsAt} to ${endsAt}`,
      );
    }
  });
});

describe('trades', () => {
  test('a name stands for one trade only, and has two characters at least', () => {
    const names = trades.flatMap((trade) => trade.names.map((name) => ({ name, trade })));
    for (const { name, trade } of names) {
      assert.equal(tradeNamed(name), trade, name);
      assert.ok([...name].length >= 2, name);
    }
    assert.ok(trades.length > 100 && names.length > 700);
  });

  test('codes are such as the contract takes', () => {
    for (const { code } of trades) assert.match(code, /^[a-z][a-z0-9_]{1,39}$/);
  });

  test('the trade that an ad names decides, then the longest name in its words', () => {
    assert.equal(tradeOf('小工', '招保安')?.code, 'porter');
    assert.equal(tradeOf('枸杞采摘工', '急招')?.code, 'picker');
    assert.equal(tradeOf('其他', '找两位力工')?.code, 'porter');
    assert.equal(tradeOf('其他', '急招'), undefined);
  });
});
