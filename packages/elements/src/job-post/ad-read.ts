import { employmentLabels, payBasisLabels, settlementLabels } from '@yizhan/contract/labels/jobs';
import type { Schemas } from '@yizhan/contract';
import { readMobile } from '@yizhan/rules/identity';
import { textFields, tradeIn, type AdValues } from './ad-values.ts';
import { endAfter, instantOf } from './moments.ts';
import type { Ad, Employer } from './view.ts';

/** Fields of which something can be wrong; the words for it stand under `titleFault` and its siblings. */
const fallible = [
  'title',
  'headcount',
  'payYuan',
  'payUnit',
  'day',
  'days',
  'starts',
  'ends',
  'address',
  'content',
  'contactPhone',
  'minAge',
  'validDay',
] as const;

export type Fallible = (typeof fallible)[number];

const chosen = (wrong: Readonly<Partial<Record<Fallible, unknown>>>): Fallible[] =>
  fallible.filter((name) => wrong[name]);

/** What the form says, for the service. */
export interface ReadAd {
  readonly input: Schemas['JobInput'];
  /** What cannot be read: not even a draft takes it. */
  readonly faults: readonly Fallible[];
  /** What a draft may lack and an ad may not. */
  readonly missing: readonly Fallible[];
}

/** The form as far as it can be read. */
interface Parsed {
  readonly typed: AdValues;
  readonly headcount: number | undefined;
  readonly minAge: number | undefined;
  readonly days: number | undefined;
  readonly amountFen: number | undefined;
  readonly pay: Schemas['Pay'] | undefined;
  readonly phone: ReturnType<typeof readMobile> | undefined;
  readonly startsAt: string | undefined;
  readonly endsAt: string | undefined;
  readonly validUntil: string | undefined;
}

/** Reads the form; of the ad, what the form does not ask for stays as somebody else has entered it. */
export function readAd(values: AdValues, employer: Employer, now: Date, ad?: Ad): ReadAd {
  const parsed = parse(values);
  return {
    input: { ...keptFields(ad), ...inputOf(parsed, ad?.fields.place?.region ?? employer.region.code) },
    faults: faultsIn(parsed),
    missing: missingIn(parsed, now, ad),
  };
}

function parse(values: AdValues): Parsed {
  const typed = {
    ...values,
    ...Object.fromEntries(textFields.map((name) => [name, values[name].trim()])),
  };
  const startsAt = instantOf(typed.day, typed.starts);
  const days = wholeIn(typed.days, 1, 999);
  return {
    typed,
    headcount: wholeIn(typed.headcount, 1, 9999),
    minAge: wholeIn(typed.minAge, 0, 150),
    days,
    amountFen: fenIn(typed.payYuan),
    pay: payIn(typed),
    phone: typed.contactPhone ? readMobile(typed.contactPhone) : undefined,
    startsAt,
    endsAt: startsAt && endAfter(startsAt, typed.day, typed.ends, days ?? 1),
    validUntil: validIn(typed, startsAt),
  };
}

function inputOf(parsed: Parsed, region: string): Schemas['JobInput'] {
  const { typed, headcount, minAge, pay, phone, startsAt, endsAt, validUntil } = parsed;
  const { title, content, conditions, hours, contactName, address, point, settlement, employment } = typed;
  const { transport, meals, insured, withholdContact } = typed;
  const trade = typed.trade || tradeIn(title);
  return {
    ...{ title, conditions, transport, meals, insured, withholdContact },
    ...(trade && { trade }),
    ...(content && { content }),
    ...(headcount !== undefined && { headcount }),
    ...(pay && { pay }),
    ...(isKey(settlementLabels, settlement) && { settlement }),
    ...(startsAt && { startsAt }),
    ...(endsAt && { endsAt }),
    ...(hours && { hours }),
    ...(address && { place: { region, address, ...(point && { point }) } }),
    ...(validUntil && { validUntil }),
    ...(isKey(employmentLabels, employment) && { employment }),
    ...(minAge !== undefined && { minAge }),
    ...(contactName && { contactName }),
    ...(phone?.ok && { contactPhone: phone.value }),
  };
}

/** The form shows none of them, so that it carries no labels. */
const channels: Readonly<Record<Schemas['JobChannel'], true>> = {
  online: true,
  registration: true,
  visit: true,
  phone: true,
  questionnaire: true,
  agency: true,
  repost: true,
};

function keptFields(ad: Ad | undefined): Partial<Schemas['JobInput']> {
  const { maxAge, source, channel = 'online', onBehalfOf, stationId } = ad?.fields ?? {};
  return {
    ...(isKey(channels, channel) && { channel }),
    ...(maxAge !== undefined && { maxAge }),
    ...(source !== undefined && { source }),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(stationId !== undefined && { stationId }),
  };
}

const faultsIn = ({ typed, headcount, minAge, days, amountFen, phone }: Parsed): Fallible[] =>
  chosen({
    title: typed.title.length < 2,
    headcount: typed.headcount && headcount === undefined,
    payYuan: typed.payPer !== 'negotiable' && typed.payYuan && amountFen === undefined,
    days: typed.days && days === undefined,
    contactPhone: phone?.ok === false,
    minAge: typed.minAge && minAge === undefined,
  });

function missingIn(parsed: Parsed, now: Date, ad: Ad | undefined): Fallible[] {
  const { typed, headcount, days, amountFen, pay, phone, validUntil } = parsed;
  return chosen({
    headcount: headcount === undefined,
    payYuan: !pay && amountFen === undefined,
    payUnit: !pay && amountFen !== undefined,
    day: !typed.day,
    days: days === undefined,
    starts: !typed.starts,
    ends: !typed.ends,
    address: !typed.address,
    content: !typed.content,
    contactPhone: !typed.withholdContact && !phone && !ad?.contactPhone,
    validDay: validUntil !== undefined && Date.parse(validUntil) <= now.getTime(),
  });
}

function payIn({ payPer, payYuan, payUnit }: AdValues): Schemas['Pay'] | undefined {
  if (!isKey(payBasisLabels, payPer)) return undefined;
  if (payPer === 'negotiable') return { per: payPer };
  const amountFen = fenIn(payYuan);
  if (amountFen === undefined) return undefined;
  if (payPer !== 'piece') return { per: payPer, amountFen };
  return payUnit ? { per: payPer, amountFen, unit: payUnit } : undefined;
}

/** Until the work begins, unless somebody has chosen; without a time, until the end of the day. */
function validIn({ validDay, validTime, day }: AdValues, startsAt: string | undefined): string | undefined {
  if (!validDay && !validTime) return startsAt;
  return instantOf(validDay || day, validTime || '23:59');
}

/** ２２０ 元, 1,200, 60人 and 3 天 are how people write figures. */
const plain = (typed: string): string => typed.normalize('NFKC').replace(/[\s,元人岁个天]/g, '');

function wholeIn(typed: string, least: number, most: number): number | undefined {
  const digits = plain(typed);
  const whole = Number(digits);
  return /^\d{1,4}$/.test(digits) && whole >= least && whole <= most ? whole : undefined;
}

function fenIn(typed: string): number | undefined {
  const digits = plain(typed);
  const fen = Math.round(Number(digits) * 100);
  return /^\d{1,6}(\.\d{1,2})?$/.test(digits) && fen > 0 ? fen : undefined;
}

const isKey = <Key extends string>(known: Readonly<Record<Key, unknown>>, value: string): value is Key =>
  Object.hasOwn(known, value);
