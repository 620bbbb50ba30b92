import type { Locale } from '../base/strings.ts';

const zh = {
  heading: '挑一挑',
  close: '关上',
  any: '不限',
  starts: '什么时候干',
  hours: '什么时段',
  settlement: '工钱什么时候结',
  trade: '什么活',
  region: '在哪儿',
  station: '哪个驿站',
  pay: '工钱',
  payPer: '工钱按什么算',
  payMin: '最少多少元',
  payAtLeast: '{basis}，{yuan}\u00a0元以上',
  transport: '包接送',
  clear: '全部清掉',
  show: '看活',
  showCount: '看这 {count} 个活',
  showMore: '看这 {count} 多个活',
};

export type FilterTexts = { readonly [Key in keyof typeof zh]: string };

const en: FilterTexts = {
  heading: 'Choose',
  close: 'Close',
  any: 'Any',
  starts: 'When',
  hours: 'Hours',
  settlement: 'Paid out',
  trade: 'Work',
  region: 'Where',
  station: 'Station',
  pay: 'Pay',
  payPer: 'Pay by',
  payMin: 'At least, yuan',
  payAtLeast: '{basis}, {yuan} yuan or more',
  transport: 'Transport',
  clear: 'Clear all',
  show: 'Show jobs',
  showCount: 'Show these {count} jobs',
  showMore: 'Show these {count} jobs or more',
};

/** Small and loaded with the sheet, so both languages travel together. */
export const filterTexts: Readonly<Record<Locale, FilterTexts>> = { 'zh-CN': zh, en };
