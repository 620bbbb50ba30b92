import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, formatMoment, formatPay, formatSpan } from './format.ts';

/** Wednesday, 7 October 2026, half past nine in Shanghai. */
const now = new Date('2026-10-07T09:30:00+08:00');
/** The expectations below are typed with plain spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('pages name days as people do, by the calendar of Shanghai', () => {
  const cases = {
    '2026-10-06T23:59:00+08:00': '昨天 23:59',
    '2026-10-06T16:00:00Z': '今天 00:00',
    '2026-10-08T06:30:00+08:00': '明天 06:30',
    '2026-10-09T06:30:00+08:00': '后天 06:30',
    '2026-10-10T06:30:00+08:00': '周六 06:30',
    '2026-10-13T06:30:00+08:00': '周二 06:30',
    '2026-10-14T06:30:00+08:00': '10 月 14 日 06:30',
    '2026-10-05T06:30:00+08:00': '10 月 5 日 06:30',
    '2027-01-03T06:30:00+08:00': '2027 年 1 月 3 日 06:30',
  };
  for (const [instant, words] of Object.entries(cases))
    assert.equal(plain(formatMoment(instant, now)), words);
});

test('pages name a span by its days, a night shift by the next one, and feeds by dates alone', () => {
  const start = '2026-10-08T20:00:00+08:00';
  const span = (end: string, day?: typeof formatDate) => plain(formatSpan(start, end, now, day));
  assert.equal(span('2026-10-08T23:00:00+08:00'), '明天 20:00 到 23:00');
  assert.equal(span('2026-10-09T04:00:00+08:00'), '明天 20:00 到次日 04:00');
  assert.equal(span('2026-10-11T04:00:00+08:00'), '明天 20:00 到周日 04:00');
  assert.equal(span('2026-10-11T04:00:00+08:00', formatDate), '10 月 8 日 20:00 到 10 月 11 日 04:00');
});

test('pages say pay in yuan for what it is paid', () => {
  assert.deepEqual(formatPay({ per: 'hour', amountFen: 2_850 }), { amount: '28.5', unit: '元/小时' });
  assert.deepEqual(formatPay({ per: 'piece', amountFen: 80, unit: '斤' }), { amount: '0.8', unit: '元/斤' });
  assert.deepEqual(formatPay({ per: 'negotiable' }), { amount: '面议', unit: '' });
});
