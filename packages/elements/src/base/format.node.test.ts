import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { texts as en } from './texts.en.ts';
import { texts as zh } from './texts.ts';
import {
  formatDay,
  formatDistance,
  formatMoment,
  formatPay,
  formatSpan,
  formatWait,
  isToday,
  keepUnits,
} from './format.ts';

/** Wednesday, 7 October 2026, half past nine in Shanghai. */
const now = '2026-10-07T09:30:00+08:00';
/** The expectations below are typed with plain spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('days', () => {
  const cases: [instant: string, zh: string, en: string][] = [
    ['2026-10-06T23:59:00+08:00', '昨天', 'Yesterday'],
    ['2026-10-07T00:00:00+08:00', '今天', 'Today'],
    ['2026-10-08T06:30:00+08:00', '明天', 'Tomorrow'],
    ['2026-10-09T06:30:00+08:00', '后天', 'Friday'],
    ['2026-10-10T06:30:00+08:00', '周六', 'Saturday'],
    ['2026-10-13T06:30:00+08:00', '周二', 'Tuesday'],
    ['2026-10-14T06:30:00+08:00', '10 月 14 日', '14 Oct'],
    ['2026-10-05T06:30:00+08:00', '10 月 5 日', '5 Oct'],
    ['2027-01-03T06:30:00+08:00', '2027 年 1 月 3 日', '3 Jan 2027'],
  ];
  for (const [instant, chinese, english] of cases) {
    it(`${instant} is ${chinese}, ${english}`, () => {
      assert.equal(plain(formatDay(instant, now, zh)), chinese);
      assert.equal(plain(formatDay(instant, now, en)), english);
    });
  }

  for (const zone of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
    it(`are those of Shanghai in a browser set to ${zone}`, (context) => {
      const before = process.env['TZ'];
      context.after(() => {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      });
      process.env['TZ'] = zone;
      assert.equal(formatMoment('2026-10-07T15:59:00Z', now, zh), '今天 23:59');
      assert.equal(formatMoment('2026-10-07T16:00:00Z', now, zh), '明天 00:00');
    });
  }

  it('tell today from the other days', () => {
    assert.equal(isToday('2026-10-07T23:59:59+08:00', now), true);
    assert.equal(isToday('2026-10-07T16:00:00Z', now), false);
    assert.equal(isToday('someday', now), false);
  });
});

describe('hours', () => {
  const cases: [start: string, end: string, zh: string, en: string][] = [
    [
      '2026-10-08T06:30:00+08:00',
      '2026-10-08T17:00:00+08:00',
      '明天 06:30 到 17:00',
      'Tomorrow 06:30 to 17:00',
    ],
    [
      '2026-10-07T20:00:00+08:00',
      '2026-10-08T04:00:00+08:00',
      '今天 20:00 到次日 04:00',
      'Today 20:00 to 04:00 the next day',
    ],
    [
      '2026-10-07T20:00:00+08:00',
      '2026-10-10T04:00:00+08:00',
      '今天 20:00 到周六 04:00',
      'Today 20:00 to Saturday 04:00',
    ],
  ];
  for (const [start, end, chinese, english] of cases) {
    it(`from ${start} to ${end} are ${chinese}`, () => {
      assert.equal(plain(formatSpan(start, end, now, zh)), chinese);
      assert.equal(plain(formatSpan(start, end, now, en)), english);
    });
  }

  it('name the start alone when the end cannot be read', () => {
    assert.equal(formatSpan('2026-10-08T06:30:00+08:00', '?', now, zh), '明天 06:30');
  });

  it('are empty when nothing can be read', () => {
    assert.equal(formatSpan('?', '?', now, zh), '');
  });
});

describe('pay', () => {
  it('is said by the unit it is paid for', () => {
    assert.deepEqual(formatPay({ per: 'day', amountFen: 22_000 }, zh), { amount: '220', unit: '元/天' });
    assert.deepEqual(formatPay({ per: 'hour', amountFen: 2_850 }, zh), {
      amount: '28.5',
      unit: '元/小时',
    });
    assert.deepEqual(formatPay({ per: 'month', amountFen: 680_000 }, en), {
      amount: '¥6800',
      unit: 'a month',
    });
    assert.deepEqual(formatPay({ per: 'piece', amountFen: 80, unit: '件' }, zh), {
      amount: '0.8',
      unit: '元/件',
    });
  });

  it('leaves no Chinese unit in English', () => {
    assert.deepEqual(formatPay({ per: 'piece', amountFen: 80, unit: '件' }, en), {
      amount: '¥0.8',
      unit: 'a piece',
    });
  });

  it('has no unit when it is negotiable', () => {
    assert.deepEqual(formatPay({ per: 'negotiable' }, zh), { amount: '面议', unit: '' });
  });
});

describe('words of others', () => {
  it('keep a figure and its unit on one line', () => {
    assert.equal(keepUnits('振兴街 12 号物流园 3 号库'), '振兴街 12\u00a0号物流园 3\u00a0号库');
  });
});

describe('a wait', () => {
  const cases: [seconds: number, zh: string, en: string][] = [
    [0.2, '1 秒', '1 s'],
    [90, '90 秒', '90 s'],
    [120, '2 分钟', '2 min'],
    [2_341, '40 分钟', '40 min'],
  ];
  for (const [seconds, chinese, english] of cases) {
    it(`of ${seconds} s is ${chinese}`, () => {
      assert.equal(plain(formatWait(seconds, zh)), chinese);
      assert.equal(plain(formatWait(seconds, en)), english);
    });
  }
});

describe('distance', () => {
  const cases: [metres: number, zh: string, en: string][] = [
    [4, '约 10 米', 'about 10 m'],
    [348, '约 350 米', 'about 350 m'],
    [996, '约 1 公里', 'about 1 km'],
    [2_400, '约 2.4 公里', 'about 2.4 km'],
    [9_960, '约 10 公里', 'about 10 km'],
    [11_400, '约 11 公里', 'about 11 km'],
  ];
  for (const [metres, chinese, english] of cases) {
    it(`of ${metres} m is ${chinese}`, () => {
      assert.equal(plain(formatDistance(metres, zh)), chinese);
      assert.equal(plain(formatDistance(metres, en)), english);
    });
  }

  it('never parts a figure from its unit', () => {
    assert.equal(formatDistance(2_400, zh), '约\u00a02.4\u00a0公里');
  });
});
