import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { messages as english } from '@yizhan/contract/messages/en';
import { messages as chinese } from '@yizhan/contract/messages/zh-CN';
import { checkApplicant, type Ad, type AdRules, type Finding } from './index.ts';
import { checkAd } from './check.ts';
import { adRules, readCorpus, rulesFor } from './corpus.fixture.ts';

const ad: Ad = {
  title: '枸杞采摘工',
  content: '采摘、装筐，日结，车接车送。',
  conditions: '能弯腰，男女不限',
  headcount: 60,
  employerName: '测试枸杞合作社',
  place: '格尔木市大格勒乡',
  regionCode: '632801',
  payKind: 'day',
  payFen: 22_000,
  settlement: 'daily',
  settlementDays: 1,
  employment: 'temporary',
  startsOn: '2026-10-08',
  validUntil: '2026-10-08T18:00:00+08:00',
  isRepost: false,
  source: null,
  minAge: 18,
  maxAge: null,
};

const check = (changes: Partial<Ad>, rules: AdRules = adRules): Finding[] =>
  checkAd({ ...ad, ...changes }, rules);
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);
const hourly: AdRules = {
  ...adRules,
  minimumHourlyWages: [{ region: '630000', amountFen: 1800, validFrom: '2026-01-01', validTo: '2026-12-31' }],
};

test('F9: the ad as the cooperative posts it has no findings', () => {
  assert.deepEqual(check({}), []);
});

test('F9: 限男性 is discrimination_sex, with the words and where they stand', () => {
  assert.deepEqual(check({ conditions: '能弯腰，限男性' }), [
    {
      code: 'discrimination_sex',
      severity: 'change',
      field: '/conditions',
      quote: '限男性',
      start: 4,
      end: 7,
      advice: 'discrimination_sex',
    },
  ]);
});

test('F9: 押金100元 is fee_forbidden and refused', () => {
  const [found, ...others] = check({ content: '采摘、装筐，押金100元。' });
  assert.deepEqual(others, []);
  assert.equal(found?.code, 'fee_forbidden');
  assert.equal(found.severity, 'refuse');
  assert.match(found.quote ?? '', /押金/);
});

test('F9: no headcount is missing_field headcount', () => {
  assert.deepEqual(check({ headcount: null }), [
    {
      code: 'missing_field',
      severity: 'change',
      field: '/headcount',
      advice: 'missing_headcount',
      params: { field: 'headcount' },
    },
  ]);
});

test('F9: 12 yuan an hour is below_min_wage where 18 are configured, and not judged where nothing is', () => {
  const low: Partial<Ad> = { payKind: 'hour', payFen: 1200, employment: 'part_time' };
  assert.deepEqual(check(low, hourly), [
    {
      code: 'below_min_wage',
      severity: 'change',
      field: '/pay',
      advice: 'below_min_wage',
      params: { yuan: 12, minimumYuan: 18 },
    },
  ]);
  assert.deepEqual(check(low), []);
});

test('a minimum wage holds for its region and days only, and equal pay is enough', () => {
  const low: Partial<Ad> = { payKind: 'hour', payFen: 1799 };
  assert.deepEqual(codes(check(low, hourly)), ['below_min_wage']);
  assert.deepEqual(check({ ...low, payFen: 1800 }, hourly), []);
  assert.deepEqual(check({ ...low, regionCode: '150404' }, hourly), []);
  assert.deepEqual(codes(check({ ...low, startsOn: '2026-12-31' }, hourly)), ['below_min_wage']);
  assert.deepEqual(check({ ...low, startsOn: '2027-01-01' }, hourly), []);
});

test('pay by the day, month or piece is judged only where the ad says how long or how many', () => {
  const pay = (payKind: Ad['payKind'], payFen: number, content: string): string[] =>
    codes(check({ payKind, payFen, content }, hourly));
  assert.deepEqual(pay('day', 14_300, '早七点到下午四点，午休一小时。'), ['below_min_wage']);
  assert.deepEqual(pay('day', 14_400, '早七点到下午四点，午休一小时。'), []);
  assert.deepEqual(pay('day', 8_000, '采摘、装筐。'), []);
  assert.deepEqual(pay('month', 400_000, '每天十小时，月休四天。'), ['below_min_wage']);
  assert.deepEqual(pay('month', 400_000, '每天十小时。'), []);
  assert.deepEqual(pay('piece', 50, '摘一斤五毛，一小时能摘三十斤。'), ['below_min_wage']);
  assert.deepEqual(pay('piece', 50, '摘一斤五毛，一小时能摘二十公斤。'), []);
});

test('F9: part-time work settled every 30 days is settlement_gt_15d, every 15 days is lawful', () => {
  const part: Partial<Ad> = {
    employment: 'part_time',
    content: '采摘、装筐，每天三小时。',
    settlement: 'other',
  };
  assert.deepEqual(check({ ...part, settlementDays: 30 }), [
    {
      code: 'settlement_gt_15d',
      severity: 'change',
      field: '/settlement',
      advice: 'settlement_gt_15d',
      params: { days: 30, maximum: 15 },
    },
  ]);
  assert.deepEqual(check({ ...part, settlementDays: 15 }), []);
  assert.deepEqual(check({ ...part, settlementDays: 30, employment: 'full_time' }), []);
});

test('F9: an applicant of 15 is under_16', () => {
  assert.deepEqual(checkApplicant(15, ad, adRules), [
    { code: 'under_16', severity: 'refuse', field: '/age', advice: 'ad_under_16', params: { minimum: 16 } },
  ]);
});

test('F9: an applicant of 17 is minor_restricted for 井下, and welcome for 采摘', () => {
  const [found] = checkApplicant(17, { ...ad, title: '煤矿井下辅助工' }, adRules);
  assert.deepEqual([found?.code, found?.field, found?.quote], ['minor_restricted', '/title', '矿井下']);
  assert.deepEqual(checkApplicant(17, ad, adRules), []);
});

test('F9: an applicant of 62 is allowed, with the hint at the 超龄 agreement', () => {
  assert.deepEqual(
    checkApplicant(62, ad, adRules).map(({ code, severity }) => [code, severity]),
    [['over_age_agreement', 'advise']],
  );
  assert.deepEqual(checkApplicant(59, ad, adRules), []);
});

test('F9: a repost without a source is source_required; a place that does not ask for it gets no finding', () => {
  assert.deepEqual(codes(check({ isRepost: true })), ['source_required']);
  assert.deepEqual(codes(check({ isRepost: true, source: '网络' })), ['source_required']);
  assert.deepEqual(check({ isRepost: true, source: '格尔木市公共就业服务网' }), []);
  assert.deepEqual(check({ isRepost: true }, { ...adRules, repostSource: null }), []);
});

test('GEM-21, PDS-25: only the fields that the profile names are mandatory', () => {
  const bare: Partial<Ad> = { headcount: null, place: '上车后通知' };
  assert.deepEqual(codes(check(bare)), ['missing_field', 'missing_field']);
  assert.deepEqual(check(bare, { ...adRules, mandatoryFields: [] }), []);
});

test('DXH-27: whatever is taken from the worker for the job is refused, whoever takes it', () => {
  for (const content of ['采摘，介绍费五十。', '采摘，带队的每天抽十块。', '采摘，手套自己掏钱买。'])
    assert.deepEqual(codes(check({ content })), ['fee_forbidden'], content);
});

test('words taken apart, in other scripts, in pinyin or in signs are found, and quoted as they stand', () => {
  const quotes = ['限 男 性', '押*金', '僅限男性', '限nan', '女❌', '５０岁以下', '五十五岁以下', '45-55岁'];
  for (const quote of quotes) {
    const [found] = check({ content: `采摘、装筐，${quote}，管午饭。` });
    assert.equal(found?.quote, quote);
  }
});

test('the end of one field and the start of the next are not read as one phrase', () => {
  assert.deepEqual(check({ content: '登记即可派单，不收费', conditions: '健康证' }), []);
});

test('pay by the piece is judged by the minutes that a piece takes; of several shifts only one is worked', () => {
  const room = { content: '打扫，一间房40分钟', payKind: 'piece', payFen: 1200 } as const;
  assert.deepEqual(codes(check({ ...room, payFen: 1199 }, hourly)), ['below_min_wage']);
  assert.deepEqual(check(room, hourly), []);
  const shifts = { content: '白班8:00-20:00，夜班20:00-8:00', payKind: 'day', payFen: 21_600 } as const;
  assert.deepEqual(check(shifts, hourly), []);
  assert.deepEqual(codes(check({ ...shifts, payFen: 21_599 }, hourly)), ['below_min_wage']);
});

test('an upper limit of age is lawful and only advised against', () => {
  assert.deepEqual(
    check({ content: '采摘，55岁以下。', maxAge: 55 }).map(({ severity, field }) => [severity, field]),
    [
      ['advise', '/content'],
      ['advise', '/maxAge'],
    ],
  );
});

test('preference for minorities at equal merit is lawful in autonomous areas only', () => {
  const content = '采摘，同等条件下藏族优先。';
  assert.deepEqual(check({ content }), []);
  assert.deepEqual(codes(check({ content, regionCode: '420112' })), ['discrimination_ethnicity']);
});

test('the ads of a resolved profile are rules as they stand', () => {
  const source = { document: 'ads2026', clause: '招聘信息内容', basis: 'general' } as const;
  const ads: Schemas['AdRules'] = {
    mandatoryFields: [
      { id: 'headcount', label: { 'zh-CN': '招聘人数', en: 'Headcount' }, requirement: 'must', source },
    ],
    prohibitedGrounds: [],
    minimumHourlyWages: [],
    partTimeSettlementDays: { value: 15, source },
    minimumAge: { value: 16, source },
    repostSource: null,
    requalifyMonths: null,
    source,
  };
  assert.deepEqual(
    codes(check({ headcount: null, place: null, isRepost: true }, { ...ads, words: adRules.words })),
    ['missing_field'],
  );
});

test('whatever is found has words in both languages for what is wrong and what to write instead', async () => {
  const silent = new Set<string>();
  for (const labelled of await readCorpus('development')) {
    for (const { code, advice, params } of checkAd(labelled.ad, rulesFor(labelled)))
      for (const [key, words] of [code, advice].flatMap((key) =>
        [chinese, english].map((all) => [key, wordsOf(all, key)]),
      ))
        if (!words || [...words.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => params?.[name] === undefined))
          silent.add(key ?? '');
  }
  assert.deepEqual([...silent], []);
});

const wordsOf = (messages: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(messages, key) ? messages[key] : undefined;
