import type { Schemas } from '@yizhan/contract';
import { toEpochMs } from '@yizhan/rules/dates';
import type { Contact } from '../employers/contact.ts';
import { refuseField } from '../refusal.ts';
import { findRegion } from '../regions/regions.ts';
import { shanghaiInstant } from '../time.ts';
import type { Ad } from './records.ts';

type Input = Schemas['JobInput'];

/** What a poster fills in and a reader may read: everything but the sealed contact. */
export type Said = Pick<
  Ad,
  | 'title'
  | 'trade'
  | 'content'
  | 'conditions'
  | 'headcount'
  | 'payPer'
  | 'payFen'
  | 'payUnit'
  | 'settlement'
  | 'startsAt'
  | 'endsAt'
  | 'hours'
  | 'region'
  | 'address'
  | 'lng'
  | 'lat'
  | 'validUntil'
  | 'employment'
  | 'transport'
  | 'meals'
  | 'insured'
  | 'minAge'
  | 'maxAge'
  | 'source'
  | 'channel'
  | 'onBehalfOf'
  | 'stationId'
  | 'withholdContact'
>;

/** What a clerk judges; the contract lists the same at `jobs.update`. */
const checked = [
  'title',
  'trade',
  'content',
  'conditions',
  'payPer',
  'payFen',
  'payUnit',
  'settlement',
  'employment',
  'region',
  'address',
  'lng',
  'lat',
  'startsAt',
  'endsAt',
  'hours',
  'minAge',
  'maxAge',
  'source',
  'onBehalfOf',
] as const satisfies readonly (keyof Said)[];

/** The columns of an ad as its poster gives it; work without a place is put where the employer is. */
export function saidBy(input: Input, employerRegion: string): Said {
  const { pay, place } = input;
  if (place && !findRegion(place.region)) {
    throw refuseField('/place/region', 'region_unknown', { code: place.region });
  }
  const startsAt = instantOf(input.startsAt, '/startsAt');
  const endsAt = instantOf(input.endsAt, '/endsAt');
  if (startsAt && endsAt && endsAt <= startsAt) throw refuseField('/endsAt', 'due_before_start');
  return {
    title: input.title,
    trade: input.trade ?? null,
    content: input.content ?? null,
    conditions: input.conditions ?? null,
    headcount: input.headcount ?? null,
    payPer: pay?.per ?? null,
    payFen: pay && pay.per !== 'negotiable' ? pay.amountFen : null,
    payUnit: pay?.per === 'piece' ? pay.unit : null,
    settlement: input.settlement ?? null,
    startsAt,
    endsAt,
    hours: input.hours ?? null,
    region: place?.region ?? employerRegion,
    address: place?.address ?? null,
    lng: place?.point?.lng ?? null,
    lat: place?.point?.lat ?? null,
    validUntil: instantOf(input.validUntil, '/validUntil'),
    employment: input.employment ?? null,
    transport: input.transport ?? false,
    meals: input.meals ?? false,
    insured: input.insured ?? false,
    minAge: input.minAge ?? null,
    maxAge: input.maxAge ?? null,
    source: input.source ?? null,
    channel: input.channel ?? null,
    onBehalfOf: input.onBehalfOf ?? null,
    stationId: input.stationId ?? null,
    withholdContact: input.withholdContact ?? false,
  };
}

/** To the second, as every answer writes it: what comes back unchanged is no change. */
export function instantOf(text: string | undefined, pointer: string): Date | null {
  if (text === undefined) return null;
  const ms = toEpochMs(text);
  if (ms === null) throw refuseField(pointer, 'invalid_format');
  return new Date(Math.floor(ms / 1000) * 1000);
}

/** The fields as they stand, ready to be sent back; what is empty is left out. */
export function fieldsOf(ad: Said, { name }: Contact): Schemas['JobFields'] {
  const { payPer, address, startsAt, endsAt, validUntil, lng, lat } = ad;
  const words = {
    trade: ad.trade,
    content: ad.content,
    conditions: ad.conditions,
    headcount: ad.headcount,
    pay: payPer === null ? null : payOf({ ...ad, payPer }),
    settlement: ad.settlement,
    startsAt: startsAt && shanghaiInstant(startsAt),
    endsAt: endsAt && shanghaiInstant(endsAt),
    hours: ad.hours,
    place: address === null ? null : { region: ad.region, address, ...pointOf(lng, lat) },
    validUntil: validUntil && shanghaiInstant(validUntil),
    employment: ad.employment,
    minAge: ad.minAge,
    maxAge: ad.maxAge,
    source: ad.source,
    channel: ad.channel,
    onBehalfOf: ad.onBehalfOf,
    stationId: ad.stationId,
    contactName: name,
  };
  const { title, transport, meals, insured, withholdContact } = ad;
  return { title, transport, meals, insured, withholdContact, ...withoutNull(words) };
}

const pointOf = (lng: number | null, lat: number | null) =>
  lng === null || lat === null ? {} : { point: { lng, lat } };

type WithoutNull<T> = { [Name in keyof T]?: NonNullable<T[Name]> };

function withoutNull<T extends object>(values: T): WithoutNull<T> {
  const given: WithoutNull<T> = {};
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined) given[name] = value;
  }
  return given;
}

export function payOf({
  payPer,
  payFen,
  payUnit,
}: {
  readonly payPer: Schemas['Pay']['per'];
  readonly payFen: number | null;
  readonly payUnit: string | null;
}): Schemas['Pay'] {
  if (payPer === 'negotiable') return { per: payPer };
  const amountFen = payFen ?? 0;
  return payPer === 'piece' ? { per: payPer, amountFen, unit: payUnit ?? '' } : { per: payPer, amountFen };
}

/** Pointers to what an ad still has to say before anybody but its employer sees it. */
export function missingIn(ad: Said, { phone }: Contact): string[] {
  const asked: Readonly<Record<string, unknown>> = {
    '/trade': ad.trade,
    '/content': ad.content,
    '/conditions': ad.conditions,
    '/headcount': ad.headcount,
    '/pay': ad.payPer,
    '/settlement': ad.settlement,
    '/startsAt': ad.startsAt,
    '/endsAt': ad.endsAt,
    '/place': ad.address,
    '/validUntil': ad.validUntil,
    // Somebody has to answer: the employer, or the station in its place.
    '/contactPhone': ad.withholdContact ? '' : phone,
  };
  return Object.entries(asked).flatMap(([pointer, value]) => (value === null ? [pointer] : []));
}

/** Whether a field that a clerk judges has another value. */
export const changesChecked = (before: Said, after: Said): boolean =>
  checked.some((name) => valueOf(before[name]) !== valueOf(after[name]));

const valueOf = (value: Said[keyof Said]) => (value instanceof Date ? value.getTime() : value);
