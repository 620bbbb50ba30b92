import {
  employmentLabels,
  jobChannelLabels,
  payBasisLabels,
  settlementLabels,
} from '@yizhan/contract/labels/jobs';
import type { Schemas } from '@yizhan/contract';
import { readMobile } from '@yizhan/rules/identity';
import { textFields, tradeIn, type AdValues, type TextField } from './ad-values.ts';
import { endAfter, instantOf } from './moments.ts';
import type { Ad, Employer } from './view.ts';

/** What is wrong with a field; the element has words for each. */
export type Fault =
  | 'titleFault'
  | 'headcountFault'
  | 'payFault'
  | 'payUnitFault'
  | 'dayFault'
  | 'startsFault'
  | 'endsFault'
  | 'addressFault'
  | 'contentFault'
  | 'phoneFault'
  | 'minAgeFault'
  | 'validFault';

export type Faults = Readonly<Partial<Record<TextField, Fault>>>;

/** What the form says, for the service. */
export interface ReadAd {
  readonly input: Schemas['JobInput'];
  /** What cannot be read: not even a draft takes it. */
  readonly faults: Faults;
  /** What a draft may lack and an ad may not. */
  readonly missing: Faults;
}

/** The form as far as it can be read. */
interface Parsed {
  readonly typed: AdValues;
  readonly headcount: number | undefined;
  readonly minAge: number | undefined;
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
  return {
    typed,
    headcount: wholeIn(typed.headcount, 1, 9999),
    minAge: wholeIn(typed.minAge, 0, 150),
    amountFen: fenIn(typed.payYuan),
    pay: payIn(typed),
    phone: typed.contactPhone ? readMobile(typed.contactPhone) : undefined,
    startsAt,
    endsAt: startsAt && endAfter(startsAt, typed.day, typed.ends),
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

function keptFields(ad: Ad | undefined): Partial<Schemas['JobInput']> {
  const { maxAge, source, channel = 'online', onBehalfOf, stationId } = ad?.fields ?? {};
  return {
    ...(isKey(jobChannelLabels, channel) && { channel }),
    ...(maxAge !== undefined && { maxAge }),
    ...(source !== undefined && { source }),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(stationId !== undefined && { stationId }),
  };
}

const faultsIn = ({ typed, headcount, minAge, amountFen, phone }: Parsed): Faults => ({
  ...(typed.title.length < 2 && { title: 'titleFault' }),
  ...(typed.headcount && headcount === undefined && { headcount: 'headcountFault' }),
  ...(typed.payPer !== 'negotiable' && typed.payYuan && amountFen === undefined && { payYuan: 'payFault' }),
  ...(phone?.ok === false && { contactPhone: 'phoneFault' }),
  ...(typed.minAge && minAge === undefined && { minAge: 'minAgeFault' }),
});

function missingIn(parsed: Parsed, now: Date, ad: Ad | undefined): Faults {
  const { typed, headcount, amountFen, pay, phone, validUntil } = parsed;
  const isOver = validUntil !== undefined && Date.parse(validUntil) <= now.getTime();
  return {
    ...(headcount === undefined && { headcount: 'headcountFault' }),
    ...(!pay && (amountFen === undefined ? { payYuan: 'payFault' } : { payUnit: 'payUnitFault' })),
    ...(!typed.day && { day: 'dayFault' }),
    ...(!typed.starts && { starts: 'startsFault' }),
    ...(!typed.ends && { ends: 'endsFault' }),
    ...(!typed.address && { address: 'addressFault' }),
    ...(!typed.content && { content: 'contentFault' }),
    ...(!typed.withholdContact && !phone && !ad?.contactPhone && { contactPhone: 'phoneFault' }),
    ...(isOver && { validDay: 'validFault' }),
  };
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

/** ２２０ 元, 1,200 and 60人 are how people write figures. */
const plain = (typed: string): string => typed.normalize('NFKC').replace(/[\s,元人岁个]/g, '');

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

const isKey = <Key extends string>(labels: Readonly<Record<Key, unknown>>, value: string): value is Key =>
  Object.hasOwn(labels, value);
