import type { Localized } from '../base/strings.ts';
import { texts } from '../base/texts.ts';

const zh = {
  ...texts,
  heading: '正在招的活',
  headingIn: '{place} · 正在招的活',
  searchLabel: '找什么活',
  searchHint: '比如 搬运、保洁、采摘',
  search: '找活',
  loading: '正在找活',
  foundAll: '一共 {count} 个，新发的在前',
  foundSome: '先列出 {count} 个，新发的在前',
  foundFor: '“{keyword}”',
  needed: '还需\u00a0{count}\u00a0人',
  filled: '已招满',
  comma: '，',
  transport: '包接送',
  meals: '管饭',
  insured: '有意外险',
  verified: '已核验',
  settlementUnknown: '结算方式另说',
  more: '看更多的活',
  moreLoading: '正在找后面的',
  moreFailed: '后面的没拿到，再试一次',
  slow: '网络有点慢，还在找。',
  call: '着急就打 {hotline}，工作人员帮您找。',
  emptyFor: '这里现在没有“{keyword}”的活。',
  emptyForHint: '换个词试试，或者看看别的活。',
  showAll: '看全部的活',
  empty: '这里现在没有在招的活。',
  emptyHint: '新的活随时会来，过一会儿再看一下。',
  again: '再看一下',
  network: '没连上网。',
  networkHint: '看看手机信号，再试一次。',
  timeout: '等了太久，没有回音。',
  timeoutHint: '网络可能不稳，再试一次。',
  busy: '看的人太多了。',
  busyHint: '等 {wait}再试。',
  failed: '活没拿到，是我们这边出了错。',
  failedHint: '再试一次，多半就好了。',
  code: '打电话时报这个编号：{code}',
  retry: '再试一次',
  stale: '没连上网。这是{time} 的列表，可能有变化。',
};

export type JobListStrings = { readonly [Key in keyof typeof zh]: string };

export const strings: Localized<JobListStrings> = { 'zh-CN': zh, en: () => import('./strings.en.ts') };
