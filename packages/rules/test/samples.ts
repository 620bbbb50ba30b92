/** Arguments that each function of each rule answers: what {@link ./any-input.test.ts} spoils, bit by bit. */
import type { Schemas } from '@yizhan/contract';
import { notices } from '../src/calendar/data/index.ts';
import { createCalendar } from '../src/calendar/index.ts';
import { minorRestrictions } from '../src/ages/data/index.ts';
import { appendRow, type LedgerEntry } from '../src/ledger/index.ts';
import { zhCN } from '../src/scores/data/index.ts';
import { scoreSheet } from '../src/scores/index.ts';
import { scoreReport, type ReportBasis } from '../src/scores/report/index.ts';
import { basis, entriesWith, stationStandard } from '../src/scores/station-standard.fixture.ts';
import { rankCandidates } from '../src/priority/index.ts';
import { answered } from '../src/testing.ts';

const source = { document: 'cf', clause: '第六条', basis: 'interpreted', note: '读法' } as const;
const label = { 'zh-CN': '名称' };
const threshold = { op: 'gte', value: 70 } as const;
const calendar = createCalendar(notices);
const limit = { days: 5, unit: 'workday', countStartDay: false } as const;
const at = '2026-10-08T09:00:00+08:00';
const later = '2026-10-09T09:00:00+08:00';

const period = {
  countedDays: ['2026-09-29'],
  lastOn: '2026-10-10',
  filingFrom: '2026-10-12',
  status: 'official',
  awaitedYears: [],
} as const;

const grammar = {
  id: 'station_name',
  facilityTypes: ['gig_station'] as [string],
  pattern: '旗县区+具体位置零工驿站',
  severity: 'warn',
  tokens: [
    { kind: 'region', label: '旗县区', levels: ['county'], required: true },
    { kind: 'place', label: '具体位置', required: true },
    { kind: 'sector', label: '行业', required: false },
    { kind: 'literal', text: '零工驿站', required: true },
  ],
  examples: [{ name: '红山区站前街道北环零工驿站', valid: true }],
  source,
} as const;
const regions = [{ level: 'county', name: '红山区' }];

const plaqueSpec = {
  id: 'station_plaque',
  facilityTypes: ['gig_station'],
  designedBy: null,
  placement: null,
  dimensions: {
    material: '不锈钢',
    finish: '拉丝钛金',
    longMm: 600,
    shortMm: 400,
    thickness: { op: 'gte', valueMm: 0.9 },
    foldMm: 20,
    orientation: 'either',
  },
  scripts: ['zh-Hans', 'mn-Mong'],
  source,
} as const;
const plaque = {
  widthMm: 600,
  heightMm: 400,
  thicknessMm: 0.9,
  foldMm: 20,
  material: '不锈钢',
  finish: '拉丝钛金',
};
const texts = [
  { tag: 'zh-Hans', text: '红山区北环\n零工驿站' },
  { tag: 'mn-Mong', text: 'ᠬᠥᠳᠡᠯᠮᠦᠷᠢ' },
];

const opinion: Schemas['ProfileDocument'] = {
  id: 'cf',
  title: '指导意见',
  number: null,
  issuer: null,
  issuedOn: null,
  kind: 'opinion',
  citedOnly: false,
};
const sheet = answered(scoreSheet(basis, entriesWith()));
const reportBasis: ReportBasis = {
  profile: { name: label, status: 'in_force', documents: [opinion] },
  table: stationStandard,
  assessment: { pass: threshold, source },
};

const entry: LedgerEntry = {
  id: 'e1',
  recordedAt: at,
  recordedBy: 'desk_1',
  signature: '经办人甲',
  content: { wagePerDayFen: 28000 },
  correction: null,
};
const row = answered(appendRow(null, entry));
const { correction: _, ...draft } = { ...entry, id: 'e2', content: { wagePerDayFen: 20800 }, reason: '笔误' };
const corrected = answered(
  appendRow(row, { ...entry, id: 'e2', correction: { supersedes: 'e1', reason: '笔误' } }),
);

const hardship = {
  mechanism: label,
  tiers: [{ id: 'priority', label, rank: 1 }],
  categories: [
    { id: 'long_wait', label, tier: 'priority', needsConsent: false, waitDays: 60, source },
    { id: 'disabled', label, tier: 'priority', needsConsent: true, waitDays: null, source },
  ],
};
const candidates = [
  {
    id: '丙',
    trades: ['采摘工'],
    distanceMetres: 2500,
    waitingSinceOn: '2026-08-04',
    flags: [{ category: 'disabled', consented: true }],
  },
  { id: '丁', trades: ['瓦工'], distanceMetres: null, waitingSinceOn: null, flags: [] },
];
const need = { trades: ['采摘工'], on: '2026-10-08' };

const claimant = {
  claimId: '2026-F-002',
  facilityId: 'zhenxing',
  address: '松山区振兴街道芳草路8号',
  uscc: '52420112MJH0000193',
  year: 2026,
};
const subsidy = {
  facilityTypes: ['gig_station'],
  fund: '内财社发〔2026〕214号',
  pass: threshold,
  uniqueBy: ['facility', 'year', 'fund'],
  spendCategories: [{ id: 'equipment', label }],
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  source,
};
const spending = [{ label: '打印机', category: 'equipment', amountFen: 168_000 }];
const claim = { ...claimant, facilityType: 'gig_station', claimedOn: '2026-10-20', score: 82, spending };
const earlier = [{ ...claimant, claimId: '2026-F-001', facilityId: 'fangcao', fund: subsidy.fund }];

const terms = {
  withdrawUntil: at,
  acknowledgeOn: '2026-10-09',
  decideOn: '2026-10-15',
  status: 'official',
  awaitedYears: [],
};
const point = { lng: 118.887, lat: 42.257 };
const employed = { bornOn: '1985-03-12', startsOn: '2026-10-08', work: '采摘枸杞', track: 'male_60' };
const minor = { bornOn: '2009-01-01', startsOn: '2026-10-08', work: '采摘枸杞' };

/** Rule and function → the calls that are answered. */
export const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'calendar createCalendar': [[notices.slice(3)]],
  'calendar dayKind': [['2026-10-10', calendar]],
  'calendar checkFiling': [[period, '2026-10-12']],
  'calendar daysDeadline': [
    ['2026-09-29', limit, calendar, [{ fromOn: '2026-10-08', toOn: '2026-10-09' }]],
    ['2026-09-29', { days: 5, unit: 'calendar_day' }, calendar],
  ],
  'calendar dueDay': [['2026-10-05', 'next_workday', calendar]],
  'calendar monthlyDueDay': [['2026-10', { day: 31, roll: 'none' }, calendar]],
  'calendar monthsDeadline': [['2026-08-31', 6, calendar]],
  'calendar noticePeriod': [['2026-09-28', limit, calendar]],
  'calendar rectificationDeadline': [[{ orderedOn: '2026-08-31', dueOn: '2027-01-31' }, 6, calendar]],
  'calendar/notices readNotice': [[notices[4]]],
  'capacity takePlace': [[{ total: 60, taken: 59, waiting: 0 }]],
  'clocks chainMinutes': [
    [
      [
        { step: 'publish', at },
        { step: 'arrive', at: later },
      ],
    ],
  ],
  'clocks isOverdue': [['2026-10-08', at]],
  'clocks minutesLater': [[at, 10]],
  'clocks overdueBy': [[at, later]],
  'complaints checkReopening': [[0, { times: 1 }]],
  'complaints complaintOwner': [['甲', [{ to: '乙', handedAt: at, acceptedAt: at }], later]],
  'complaints complaintState': [[terms, { acknowledgedAt: at, decidedAt: null }, later]],
  'complaints complaintTerms': [
    [
      at,
      { limits: [{ kind: 'decide', ...limit }], withdraw: { minutes: 10 } },
      calendar,
      [{ fromOn: '2026-10-12', toOn: null }],
    ],
  ],
  'dates addDays': [['2026-10-08', 3]],
  'dates addMonths': [['2026-10-31', 1]],
  'dates dayOfWeek': [['2026-10-08']],
  'dates daysBetween': [['2026-10-08', '2026-10-09']],
  'dates daysInMonth': [[2026, 2]],
  'dates endOfMonth': [['2026-10-08']],
  'dates fromDayNumber': [[20_000]],
  'dates fromEpochMs': [[1_790_000_000_000]],
  'dates isDate': [['2026-10-08']],
  'dates isLeapYear': [[2024]],
  'dates shanghaiDate': [[at]],
  'dates startOfWeek': [['2026-10-08']],
  'dates toDayNumber': [['2026-10-08']],
  'dates toEpochMs': [[at]],
  'digest canonicalJson': [[{ a: [1, 'b', null, { c: true }] }]],
  'digest fingerprint': [[{ a: [1, 'b', null, { c: true }] }]],
  'filings filingState': [
    [{ dueOn: '2026-10-08', inclusive: true, submittedOn: '2026-10-08', today: '2026-10-09' }],
  ],
  'filings tallyFilings': [
    [
      ['A', 'B'],
      [{ unit: 'A', hash: 'h1', sentAt: at }],
      { dueOn: '2026-10-08', inclusive: true },
      '2026-10-09',
    ],
  ],
  'geo distance': [[point, { lng: 118.9, lat: 42.3 }]],
  'geo fromCgcs2000': [[point, 'BD09']],
  'geo readPoint': [[point]],
  'geo toCgcs2000': [[point, 'GCJ02']],
  'ages ageOn': [['1885-03-12', '2026-10-08']],
  'ages checkWorkingAge': [
    [employed, minorRestrictions],
    [minor, minorRestrictions],
  ],
  'identity findRegion': [
    [[{ code: '150402', validFrom: '1983-10-10', validTo: null }], '150402', '2026-10-08'],
  ],
  'identity readIdNumber': [['150402188503120026']],
  'identity readMobile': [['+86 138-0013-8000']],
  'identity readPhone': [['0476-8221234转6']],
  'identity readRegionCode': [['150402']],
  'identity readUscc': [['91150402MA0TEXT12F']],
  'ages retirement': [['1966-11-01', 'male_60']],
  'ledger appendRow': [
    [row, { ...entry, id: 'e2' }],
    [null, entry],
  ],
  'ledger changesOf': [[entry.content, draft.content]],
  'ledger correctRow': [[row, draft, { reason: true, signature: true }]],
  'ledger currentRows': [[[row, corrected]]],
  'ledger verifyChain': [[[row, corrected], { sequence: 1, hash: row.hash }]],
  'lending settleReturn': [[{ dueAt: at, returnedAt: later }, -1]],
  'masks maskAddress': [['内蒙古自治区赤峰市红山区站前街道1号']],
  'masks maskBankAccount': [['6217000010001230123']],
  'masks maskIdNumber': [['150402188001010011']],
  'masks maskName': [['张三丰']],
  'masks maskPhone': [['13800138000']],
  'money amountInCapitals': [[10_700_053]],
  'money yuanText': [[22_050]],
  'names buildName': [[grammar, { regions, place: '站前街道北环', sector: '综合' }]],
  'names checkName': [['红山区站前街道北环零工驿站', grammar, regions]],
  'plaques checkPlaque': [[plaque, plaqueSpec]],
  'plaques drawPlaque': [
    [plaqueSpec, { texts, orientation: 'portrait' }],
    [
      { ...plaqueSpec, dimensions: null },
      { texts, longMm: 600, shortMm: 400 },
    ],
  ],
  'priority employerView': [[answered(rankCandidates(candidates, need, hardship))]],
  'priority rankCandidates': [[candidates, need, hardship]],
  'recognition checkDocuments': [[['form1'], { documents: [{ id: 'form1', label }] }]],
  'recognition checkRecognitionFiling': [
    [period, [{ raisedOn: '2026-10-09', outcome: 'dismissed' }], '2026-10-12'],
  ],
  'recognition rectificationState': [
    [
      '2027-03-01',
      [{ scoredOn: '2027-01-20', outcome: 'rectify' }],
      { exit: 'human_decision' },
      '2027-03-02',
    ],
  ],
  'scores replaySheet': [[sheet, basis]],
  'scores scoreSheet': [[basis, entriesWith()]],
  'scores/print printReport': [[answered(scoreReport(sheet, reportBasis, zhCN)), zhCN]],
  'scores/report scoreReport': [[sheet, reportBasis, zhCN]],
  'stations checkArea': [[50, { m2: 50, op: 'gte' }]],
  'stations checkFee': [[0, { service: label, maxFen: 0, source }]],
  'stations checkOperator': [
    [
      { team_size: 2, fixed_office: true },
      'purchased',
      [
        { metric: 'team_size', label, threshold: { op: 'gte', value: 2 }, modes: [] },
        { metric: 'fixed_office', label, threshold: null, modes: ['purchased'] },
      ],
    ],
  ],
  'statistics bucketByMonth': [[[{ at }, { at: later }]]],
  'statistics checkKpi': [
    [
      { personTimes: 507, persons: 312, voided: 9 },
      { threshold: { op: 'gte', value: 500 }, countUnit: 'persons' },
    ],
  ],
  'statistics countPlacements': [
    [[{ person: 'p1', at, voided: false }], { fromOn: '2026-01-01', toOn: '2026-12-31' }],
  ],
  'statistics dailyAverage': [
    [1012, { openDays: 26, calendarDays: 31 }, { dayBase: 'open_days', decimals: 1 }],
  ],
  'statistics demandRatios': [
    [
      [{ job: '砌筑工', industry: '建筑业', headcount: 45 }],
      [{ person: 'p1', job: '砌筑工', industry: '建筑业' }],
      { by: ['job', 'industry'], decimals: 2 },
    ],
  ],
  'statistics rankUnits': [
    [
      [
        { unit: '叶县', value: 60 },
        { unit: '郏县', value: null },
      ],
    ],
  ],
  'statistics targetProgress': [
    [
      [{ unit: '平远', built: 0, building: 1, expectedMonth: '2024-08' }],
      { threshold: { op: 'gte', value: 1 }, each: true },
    ],
    [
      [{ unit: '平远', built: 3, building: 0, expectedMonth: null }],
      { threshold: { op: 'gte', value: 9 }, each: false },
    ],
  ],
  'statistics trend': [
    [
      [
        { month: '2026-08', value: 3 },
        { month: '2026-09', value: 4 },
      ],
      1,
    ],
  ],
  'statistics wageLevels': [
    [[{ job: '瓦工', per: 'day', amountFen: 28_000, contributor: 'e1' }], { minCell: 1 }],
  ],
  'subsidies checkClaim': [[claim, subsidy, earlier]],
};
