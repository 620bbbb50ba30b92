import type { Locale } from '../base/strings.ts';

const zh = {
  loading: '正在看谁报了名',
  none: '还没有人报名。有人报名，这里就看得到。',
  nameless: '没留姓名',
  applied: '等您确认',
  waitlisted: '排队第\u00a0{place}\u00a0个',
  confirmed: '已确认',
  arrived: '到岗了',
  declined: '没要',
  cancelled: '自己取消了',
  other: '状态有变',
  toApply: '发布后\u00a0{value}\u00a0分钟报名',
  toConfirm: '{value}\u00a0分钟后确认',
  toArrive: '再过\u00a0{value}\u00a0分钟到岗',
  comma: '，',
  confirm: '要这个人',
  arrive: '到岗了',
  decline: '不要',
  call: '打电话',
  reason: '为什么不要，会告诉本人',
  reasonHint: '比如“人已经够了”。',
  reasonFault: '写一句为什么，至少 2 个字',
  declineSend: '就这样答复',
  cancel: '算了',
  phoneAfter: '确认后能看到完整号码。',
  because: '原因：{reason}',
  more: '再看几个',
};

export type ApplicantTexts = { readonly [Key in keyof typeof zh]: string };

const en: ApplicantTexts = {
  loading: 'Looking who applied',
  none: 'Nobody has applied yet. Whoever does appears here.',
  nameless: 'No name given',
  applied: 'Waits for your word',
  waitlisted: 'Number {place} in the line',
  confirmed: 'Confirmed',
  arrived: 'Has arrived',
  declined: 'Not taken',
  cancelled: 'Withdrew',
  other: 'Changed',
  toApply: 'applied after {value} min',
  toConfirm: 'confirmed {value} min later',
  toArrive: 'arrived {value} min later',
  comma: ', ',
  confirm: 'Take',
  arrive: 'Has arrived',
  decline: 'Decline',
  call: 'Call',
  reason: 'Why not? The person is told',
  reasonHint: 'For example: we have enough people.',
  reasonFault: 'Say why, in 2 characters or more',
  declineSend: 'Answer so',
  cancel: 'Never mind',
  phoneAfter: 'You see the whole number once you have confirmed.',
  because: 'Reason: {reason}',
  more: 'Show more',
};

/** Loaded with the applicants, so both languages travel together. */
export const applicantTexts: Readonly<Record<Locale, ApplicantTexts>> = { 'zh-CN': zh, en };
