import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schemas } from '@yizhan/contract';
import { dataIn, named, readHtml } from '../../pages/testing.ts';
import { demoSiteKey } from '../../seed/demo.ts';
import { describeService } from '../../testing/suite.ts';
import { jobPosting } from './job-posting.ts';
import { job } from './testing.ts';

type Data = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+08:00)?$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Property by property what schema.org takes, of those that an ad may have; each kind judges a value. */
const kinds = {
  Text: isText,
  URL: (value: unknown) => typeof value === 'string' && URL.canParse(value),
  Date: isInstant,
  Boolean: (value: unknown) => typeof value === 'boolean',
  Number: (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value > 0,
  Integer: (value: unknown) => Number.isInteger(value),
} as const;

const types: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  JobPosting: {
    title: ['Text'],
    description: ['Text'],
    url: ['URL'],
    identifier: ['PropertyValue'],
    datePosted: ['Date'],
    validThrough: ['Date'],
    employmentType: ['Text'],
    hiringOrganization: ['Organization'],
    jobLocation: ['Place'],
    jobLocationType: ['Text'],
    applicantLocationRequirements: ['Country'],
    baseSalary: ['MonetaryAmount'],
    incentiveCompensation: ['Text'],
    jobBenefits: ['Text'],
    qualifications: ['Text'],
    occupationalCategory: ['Text'],
    jobStartDate: ['Date'],
    workHours: ['Text'],
    totalJobOpenings: ['Integer'],
    directApply: ['Boolean'],
  },
  PropertyValue: { name: ['Text'], value: ['Text'] },
  Organization: { name: ['Text'] },
  Place: { address: ['PostalAddress'], geo: ['GeoCoordinates'] },
  PostalAddress: {
    addressCountry: ['Text'],
    addressRegion: ['Text'],
    addressLocality: ['Text'],
    streetAddress: ['Text'],
  },
  GeoCoordinates: { latitude: ['Number'], longitude: ['Number'] },
  MonetaryAmount: { currency: ['Text'], value: ['QuantitativeValue'] },
  QuantitativeValue: { value: ['Number'], unitText: ['Text'] },
  Country: { name: ['Text'] },
};

/** What Google's guide to job postings requires, each line one or the other. */
const required = [
  ['title'],
  ['description'],
  ['datePosted'],
  ['hiringOrganization.name'],
  ['jobLocation.address.addressCountry', 'jobLocationType'],
  ['jobLocation.address.addressCountry', 'applicantLocationRequirements.name'],
];

/** What it recommends and an ad knows. A logo, a postal code and school degrees are nothing that we ask for. */
const recommended = [
  ['validThrough'],
  ['employmentType'],
  ['identifier.name'],
  ['identifier.value'],
  ['directApply'],
  ['jobLocation.address.streetAddress', 'jobLocationType'],
  ['jobLocation.address.addressLocality', 'jobLocationType'],
  ['jobLocation.address.addressRegion', 'jobLocationType'],
];

/** Lists of values that the guide closes. */
const values: Readonly<Record<string, readonly string[]>> = {
  employmentType: [
    'FULL_TIME',
    'PART_TIME',
    'CONTRACTOR',
    'TEMPORARY',
    'INTERN',
    'VOLUNTEER',
    'PER_DIEM',
    'OTHER',
  ],
  unitText: ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'],
  jobLocationType: ['TELECOMMUTE'],
  addressCountry: ['CN'],
  currency: ['CNY'],
};

const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce((part: unknown, name) => (isObject(part) ? part[name] : undefined), data);

/** Everything that is wrong with it. */
function faultsOf(data: unknown, type = 'JobPosting', where = ''): string[] {
  if (!isObject(data) || data['@type'] !== type) return [`${where} is no ${type}`];
  const known = types[type] ?? {};
  const faults = Object.entries(data).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const path = where ? `${where}.${name}` : name;
    const wanted = known[name];
    if (!wanted) return [`${path} is not of ${type}`];
    return [value].flat().flatMap((each) => {
      if (values[name] && !values[name].includes(String(each))) return [`${path}: ${String(each)}`];
      const [kind = ''] = wanted;
      if (kind in types) return faultsOf(each, kind, path);
      return kinds[kind as keyof typeof kinds](each)
        ? []
        : [`${path} is no ${kind}: ${JSON.stringify(each)}`];
    });
  });
  if (type !== 'JobPosting') return faults;
  const missing = [...required, ...recommended].filter((paths) =>
    paths.every((path) => at(data, path) === undefined),
  );
  return [...faults, ...missing.map((paths) => `without ${paths.join(' or ')}`)];
}

const postingOf = async (changes: Partial<Schemas['Job']> = {}) =>
  jobPosting({ job: { ...job, ...changes }, url: 'https://jobs.example/jobs/1', siteName: '测试网站' });

describeService('every ad of the demonstration', (service) => {
  test('is a JobPosting with all that is required and recommended, and nothing that schema.org does not know', async () => {
    let cursor: string | null = '';
    let seen = 0;
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${cursor}`;
      const { body } = await service().get<Schemas['JobPage']>(`/v1/jobs?limit=100${query}`);
      for (const { id } of body.items) {
        const path = `/jobs/${id}?site=${demoSiteKey}`;
        const page = readHtml(await (await service().fetch(path)).text());
        const data = dataIn(page);
        assert.deepEqual(faultsOf(data), [], id);
        const canonical = named(page, 'link').find(({ attributes }) => attributes['rel'] === 'canonical');
        assert.equal(at(data, 'url'), canonical?.attributes['href']);
        seen += 1;
      }
      cursor = body.page.nextCursor;
    }
    assert.ok(seen > 150, `${seen} ads`);
  });
});

test('the checker of job postings finds what is wrong', async () => {
  const good = JSON.parse(JSON.stringify(await postingOf()));
  assert.deepEqual(faultsOf(good), []);
  const { title: _, ...untitled } = good;
  const wrong: readonly (readonly [unknown, string])[] = [
    [untitled, 'without title'],
    [{ ...good, telephone: '1' }, 'telephone is not of JobPosting'],
    [{ ...good, employmentType: 'GIG' }, 'employmentType: GIG'],
    [{ ...good, datePosted: 'yesterday' }, 'datePosted is no Date: "yesterday"'],
    [{ ...good, baseSalary: 220 }, 'baseSalary is no MonetaryAmount'],
  ];
  for (const [data, fault] of wrong) assert.deepEqual(faultsOf(data), [fault]);
});

test('a posting says pay by hour, day or month as salary, by the piece as incentive, and negotiable pay not at all', async () => {
  const salary = async (pay: Schemas['Pay']) => {
    const { baseSalary, incentiveCompensation } = (await postingOf({ pay })) as Data;
    return [at(baseSalary, 'value.value'), at(baseSalary, 'value.unitText'), incentiveCompensation];
  };
  assert.deepEqual(await salary({ per: 'hour', amountFen: 2_850 }), [28.5, 'HOUR', undefined]);
  assert.deepEqual(await salary({ per: 'day', amountFen: 22_000 }), [220, 'DAY', undefined]);
  assert.deepEqual(await salary({ per: 'month', amountFen: 680_000 }), [6_800, 'MONTH', undefined]);
  assert.deepEqual(await salary({ per: 'piece', amountFen: 80, unit: '斤' }), [
    undefined,
    undefined,
    '0.8元/斤',
  ]);
  assert.deepEqual(await salary({ per: 'negotiable' }), [undefined, undefined, undefined]);
});

test('a posting names the kind of employment by its agreement, and work by the day as such', async () => {
  const typeOf = async (employment: Schemas['Employment'] | undefined, per: 'day' | 'hour') => {
    const pay = { per, amountFen: 20_000 };
    const { employmentType } = await postingOf(employment ? { employment, pay } : { pay });
    return employmentType;
  };
  assert.deepEqual(await typeOf('labour_contract', 'hour'), ['FULL_TIME']);
  assert.deepEqual(await typeOf('part_time', 'hour'), ['PART_TIME']);
  assert.deepEqual(await typeOf('labour_service', 'day'), ['CONTRACTOR', 'PER_DIEM']);
  assert.deepEqual(await typeOf(undefined, 'day'), ['TEMPORARY', 'PER_DIEM']);
});

test('a posting names province, city and county apart, and work at home by no place', async () => {
  const address = at(await postingOf(), 'jobLocation.address');
  assert.deepEqual(
    [at(address, 'addressRegion'), at(address, 'addressLocality'), at(address, 'streetAddress')],
    ['青海省', '海西蒙古族藏族自治州格尔木市', '昆仑南路 18 号'],
  );
  const home = (await postingOf({ place: { ...job.place, address: '居家（线上）' } })) as Data;
  assert.deepEqual([home['jobLocation'], home['jobLocationType']], [undefined, 'TELECOMMUTE']);
  assert.deepEqual(faultsOf(JSON.parse(JSON.stringify(home))), []);
});

test('a posting hires for whom the agency hires, and describes the work in paragraphs', async () => {
  const posting = await postingOf({ onBehalfOf: '示例食品厂', minAge: 18 });
  assert.equal(posting.hiringOrganization.name, '示例食品厂');
  assert.match(posting.description, /^<p>干什么：卸货<br \/>码垛<\/p>\s*<p>什么条件：18\u00a0岁以上<\/p>/);
});
