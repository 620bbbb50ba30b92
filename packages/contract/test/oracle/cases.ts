/** Samples for the shapes in schemas.yaml: what trips generators, and whether it is valid. Ajv agrees with every row. */
export interface Case {
  schema: string;
  label: string;
  value: unknown;
  valid: boolean;
}

const ulid = '01HZX3M8Q9V7K2N4P6R8S0T1W3';
const job = {
  title: '招聘日结搬运工',
  region: '410122',
  settlement: 'daily',
  wage: { kind: 'hourly', fenPerHour: 2500 },
  headcount: 3,
  startsOn: '2026-12-01',
};
const stored = {
  ...job,
  id: `job_${ulid}`,
  status: 'open',
  createdAt: '2026-11-21T15:00:00+08:00',
  version: 1,
};
const complaint = {
  subject: '拖欠工资一千元',
  arrears: { owedFen: 100000, from: '2026-10-01', to: '2026-10-31' },
  complainantPhone: '13800138000',
};
const without = (value: Record<string, unknown>, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const rows: [schema: string, label: string, value: unknown, valid: boolean][] = [
  // the 38 samples that other generators answered 19 to 31 of
  ['JobInput', 'a whole one', job, true],
  ['JobInput', 'title of one character', { ...job, title: '短' }, false],
  ['JobInput', 'region of five digits', { ...job, region: '41012' }, false],
  ['JobInput', 'unknown value of an enum', { ...job, settlement: 'hourly' }, false],
  ['JobInput', 'branch of a union without its field', { ...job, wage: { kind: 'hourly' } }, false],
  ['JobInput', 'union with an unknown kind', { ...job, wage: { kind: 'x' } }, false],
  ['JobInput', 'branch with the constant alone', { ...job, wage: { kind: 'negotiable' } }, true],
  ['JobInput', 'one and a half people', { ...job, headcount: 1.5 }, false],
  ['JobInput', 'half a fen', { ...job, wage: { kind: 'hourly', fenPerHour: 0.5 } }, false],
  ['JobInput', 'fen as text', { ...job, wage: { kind: 'hourly', fenPerHour: '12' } }, false],
  ['JobInput', 'thirteenth month', { ...job, startsOn: '2026-13-01' }, false],
  ['JobInput', 'no e-mail address', { ...job, contactEmail: 'x' }, false],
  ['JobInput', 'no address of a page', { ...job, homepage: 'not a uri' }, false],
  ['JobInput', 'the same tag twice', { ...job, tags: ['a', 'a'] }, false],
  ['JobInput', 'map keeps its entries', { ...job, extras: { a: 'b' } }, true],
  ['JobInput', 'map with a number', { ...job, extras: { a: 1 } }, false],
  ['JobInput', 'null where null may be', { ...job, remark: null }, true],
  ['JobInput', 'no multiple of a half', { ...job, rating: 4.3 }, false],
  ['JobInput', 'zero under an exclusive minimum', { ...job, rating: 0 }, false],
  ['JobInput', 'pair of RFC 3339 times', { ...job, workHours: ['08:00:00+08:00', '18:00:00+08:00'] }, true],
  [
    'JobInput',
    'three times in a pair',
    { ...job, workHours: ['08:00:00Z', '18:00:00Z', '19:00:00Z'] },
    false,
  ],
  ['JobInput', 'unknown field in an open object', { ...job, zzz: 1 }, true],
  ['Job', 'instant with an offset', stored, true],
  ['Job', 'instant in UTC', { ...stored, createdAt: '2026-11-21T07:00:00Z' }, true],
  ['Job', 'allOf without a field of its second part', without(stored, 'id'), false],
  ['Job', 'allOf without a field of its first part', without(stored, 'title'), false],
  ['Job', 'can be written as JSON again', JSON.parse(JSON.stringify(stored)), true],
  ['JobPatch', 'unknown field in a closed object', { title: '新的标题啊', hacker: 1 }, false],
  ['JobPatch', 'empty under minProperties', {}, false],
  ['Problem', 'relative link as type', { type: '/problems/validation', title: 't', status: 422 }, true],
  [
    'Problem',
    'free params keep their values',
    {
      type: 'about:blank',
      title: 't',
      status: 422,
      errors: [{ pointer: '/title', code: 'min', params: { min: 4 } }],
    },
    true,
  ],
  ['ComplaintInput', 'a whole one', complaint, true],
  ['ComplaintInput', 'neither branch of anyOf', { ...complaint, against: {} }, false],
  ['ComplaintInput', 'short phone', { ...complaint, complainantPhone: '123' }, false],
  [
    'Region',
    'recursion',
    { code: '410000', name: '河南省', children: [{ code: '410100', name: '郑州市' }] },
    true,
  ],
  [
    'Region',
    'fault in a child',
    { code: '410000', name: '河南省', children: [{ code: 'x', name: '郑州市' }] },
    false,
  ],
  ['Region', 'enum of numbers', { code: '410000', name: 'x', level: 4 }, false],
  [
    'JobPublishedEvent',
    'wrong constant',
    { id: `evt_${ulid}`, type: 'x', time: '2026-11-21T07:00:00Z', data: stored },
    false,
  ],
  // ours: unions
  [
    'JobInput',
    'second branch of the union',
    { ...job, wage: { kind: 'piece', fenPerPiece: 80, unit: '件' } },
    true,
  ],
  [
    'JobInput',
    'fields of another branch beside',
    { ...job, wage: { kind: 'negotiable', fenPerHour: 'x' } },
    true,
  ],
  ['JobInput', 'union without its discriminator', { ...job, wage: { fenPerHour: 2500 } }, false],
  ['JobInput', 'union that is null', { ...job, wage: null }, false],
  ['ComplaintInput', 'first branch of anyOf', { ...complaint, against: { employerId: `emp_${ulid}` } }, true],
  [
    'ComplaintInput',
    'second branch of anyOf',
    { ...complaint, against: { employerName: '测试劳务队' } },
    true,
  ],
  [
    'ComplaintInput',
    'both branches of anyOf',
    { ...complaint, against: { employerId: `emp_${ulid}`, employerName: '甲' } },
    true,
  ],
  ['Either', 'one branch of oneOf', 5, true],
  ['Either', 'both branches of oneOf', 15, false],
  ['Either', 'no branch of oneOf', 'x', false],
  // nullable
  ['JobInput', 'nullable text', { ...job, remark: '带午饭' }, true],
  ['JobInput', 'nullable text that is too long', { ...job, remark: '长'.repeat(201) }, false],
  ['JobInput', 'nullable with a number', { ...job, remark: 5 }, false],
  ['JobInput', 'null where it may not be', { ...job, title: null }, false],
  ['Loose', 'two types and null: text', { value: 'a' }, true],
  ['Loose', 'two types and null: number', { value: 3 }, true],
  ['Loose', 'two types and null: null', { value: null }, true],
  ['Loose', 'two types and null: boolean', { value: true }, false],
  ['Loose', 'nullable reference that is null', { value: 1, point: null }, true],
  ['Loose', 'nullable reference with a fault', { value: 1, point: { lng: 200, lat: 1 } }, false],
  // objects
  ['JobPatch', 'one known field', { headcount: 5 }, true],
  ['JobPatch', 'null in a closed object', { remark: null }, true],
  ['Counts', 'map beside fields', { total: 1, 松山区: 2 }, true],
  ['Counts', 'map beside fields with a fault', { total: 1, 松山区: '2' }, false],
  ['Counts', 'map without its field', { 松山区: 2 }, false],
  ['JobInput', 'array where an object belongs', { ...job, location: [] }, false],
  ['Region', 'null where an object belongs', null, false],
  ['GeoPoint', 'at the border', { lng: -180, lat: 90 }, true],
  ['GeoPoint', 'over the border', { lng: 180.1, lat: 0 }, false],
  // dates and times
  ['JobInput', '29 February of a leap year', { ...job, startsOn: '2028-02-29' }, true],
  ['JobInput', '29 February of a common year', { ...job, startsOn: '2026-02-29' }, false],
  ['JobInput', '29 February 2100', { ...job, startsOn: '2100-02-29' }, false],
  ['JobInput', '31 April', { ...job, startsOn: '2026-04-31' }, false],
  ['JobInput', 'day without a leading zero', { ...job, startsOn: '2026-4-3' }, false],
  ['Job', 'instant without a zone', { ...stored, createdAt: '2026-11-21T15:00:00' }, false],
  ['Job', 'instant without seconds', { ...stored, createdAt: '2026-11-21T15:00+08:00' }, false],
  ['Job', 'instant with a fraction', { ...stored, createdAt: '2026-11-21T15:00:00.123+08:00' }, true],
  ['Job', 'hour 25', { ...stored, createdAt: '2026-11-21T25:00:00+08:00' }, false],
  ['Job', 'minute 60', { ...stored, createdAt: '2026-11-21T15:60:00+08:00' }, false],
  ['JobInput', 'time without a zone', { ...job, workHours: ['08:00:00', '18:00:00'] }, false],
  // numbers and text
  ['JobInput', 'integer written as 3.0', { ...job, headcount: 3.0 }, true],
  ['JobInput', 'headcount 0', { ...job, headcount: 0 }, false],
  ['JobInput', 'headcount 501', { ...job, headcount: 501 }, false],
  ['JobInput', 'rating at its maximum', { ...job, rating: 5 }, true],
  ['JobInput', 'a rare character counts as one', { ...job, title: '招𠮷林' }, false],
  ['JobInput', '40 rare characters are 40', { ...job, title: '𠮷'.repeat(40) }, true],
  ['JobInput', '41 rare characters are too many', { ...job, title: '𠮷'.repeat(41) }, false],
  ['JobInput', 'eleven tags', { ...job, tags: Array.from({ length: 11 }, (_, n) => `t${n}`) }, false],
  ['JobInput', 'line break after the pattern', { ...job, region: '410122\n' }, false],
  // open enums, as the answers of the contract declare them
  ['OpenSettlement', 'a known value', 'daily', true],
  ['OpenSettlement', 'a value of next year', 'per_shift', true],
  ['OpenSettlement', 'no text', 7, false],
];

export const cases: readonly Case[] = rows.map(([schema, label, value, valid]) => ({
  schema,
  label,
  value,
  valid,
}));
