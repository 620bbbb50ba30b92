import type { Schemas } from '@yizhan/contract';
import { daysBetween, later, momentOf } from './moments.ts';
import type { Ad, Employer } from './view.ts';

/** Fields that hold words or figures, in the order in which they are asked. */
export const textFields = [
  'title',
  'headcount',
  'payYuan',
  'payPer',
  'payUnit',
  'settlement',
  'day',
  'days',
  'starts',
  'ends',
  'address',
  'content',
  'contactPhone',
  'conditions',
  'trade',
  'hours',
  'employment',
  'minAge',
  'validDay',
  'validTime',
  'contactName',
] as const;

export type TextField = (typeof textFields)[number];
export type Flag = 'transport' | 'meals' | 'insured' | 'withholdContact';

/** What stands in the form, as it was typed. */
export type AdValues = Readonly<Record<TextField, string>> &
  Readonly<Record<Flag, boolean>> & { readonly point?: Schemas['GeoPoint'] | undefined };

/** Tomorrow, by the day, paid on the day: what most ads say. */
export const newValues = (employer: Employer, now: Date): AdValues => ({
  ...valuesOf({ fields: { title: '' } }),
  day: momentOf(later(now.getTime(), 1)).day,
  days: '1',
  starts: '08:00',
  ends: '17:00',
  contactName: employer.contactName ?? '',
});

/** An ad as the form shows it. The phone is masked, so its field is empty and means the number that is known. */
export function valuesOf({ fields }: Pick<Ad, 'fields'>): AdValues {
  const { pay, startsAt, endsAt, validUntil, place } = fields;
  const start = startsAt === undefined ? undefined : momentOf(startsAt);
  const until = validUntil === undefined || validUntil === startsAt ? undefined : momentOf(validUntil);
  return {
    title: fields.title,
    headcount: String(fields.headcount ?? ''),
    payYuan: pay && 'amountFen' in pay ? String(pay.amountFen / 100) : '',
    payPer: pay?.per ?? 'day',
    payUnit: pay && 'unit' in pay ? pay.unit : '',
    settlement: fields.settlement ?? 'daily',
    day: start?.day ?? '',
    days: startsAt && endsAt ? String(daysBetween(startsAt, endsAt)) : '',
    starts: start?.time ?? '',
    ends: endsAt === undefined ? '' : momentOf(endsAt).time,
    address: place?.address ?? '',
    content: fields.content ?? '',
    contactPhone: '',
    conditions: fields.conditions ?? '',
    trade: fields.trade === tradeIn(fields.title) ? '' : (fields.trade ?? ''),
    hours: fields.hours ?? '',
    employment: fields.employment ?? '',
    minAge: String(fields.minAge ?? ''),
    validDay: until?.day ?? '',
    validTime: until?.time ?? '',
    contactName: fields.contactName ?? '',
    transport: fields.transport ?? false,
    meals: fields.meals ?? false,
    insured: fields.insured ?? false,
    withholdContact: fields.withholdContact ?? false,
    point: place?.point,
  };
}

/** 搬运工 of 搬运工 · 仓库卸货: what stands before the first mark. */
export const tradeIn = (title: string): string =>
  /^[^\s·•,，、:：;；。(（|/—-]{1,20}/u.exec(title.trim())?.[0] ?? '';
