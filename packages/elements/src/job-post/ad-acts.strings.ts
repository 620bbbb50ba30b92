import type { Locale } from '../base/strings.ts';

const zh = {
  until: '招到哪天',
  untilTime: '招到几点',
  headcount: '总共要几个人',
  headcountHint: '已经来的也算在内。',
  extendSend: '延长到这时候',
  reopenSend: '重新开招',
  cancel: '算了',
  untilFault: '选一个现在之后的时间',
  headcountFault: '填数字，比如 12',
  filled: '已经标成招满了，没人会再报名。还想招，点“重新开招”。',
  closed: '不招了，别人搜不到了。想再招，点“重新开招”。',
  extended: '延长好了，马上生效。',
  reopened: '又在招了。',
  reopenedReview: '交给驿站了，审过就又能让人看到。',
  copied: '照着写好了一份，选好时间就能交。',
};

export type AdActTexts = { readonly [Key in keyof typeof zh]: string };

const en: AdActTexts = {
  until: 'Open until (day)',
  untilTime: 'Open until (time)',
  headcount: 'How many people altogether',
  headcountHint: 'Those who have come are counted.',
  extendSend: 'Extend until then',
  reopenSend: 'Take up again',
  cancel: 'Never mind',
  untilFault: 'Choose a time after now',
  headcountFault: 'A figure, such as 12',
  filled: 'Marked as filled; nobody can apply any more. To go on, press “Take up again”.',
  closed: 'Closed; nobody finds it any more. To go on, press “Take up again”.',
  extended: 'Extended, with immediate effect.',
  reopened: 'Open again.',
  reopenedReview: 'Sent to the station; once approved, people see it again.',
  copied: 'A copy is ready; choose the time and send it.',
};

/** Loaded with the acts, so both languages travel together. */
export const adActTexts: Readonly<Record<Locale, AdActTexts>> = { 'zh-CN': zh, en };
