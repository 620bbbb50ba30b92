import type { Localized } from '../base/strings.ts';
import { texts } from '../base/texts.ts';

const zh = {
  ...texts,
  heading: '驿站工作台',
  signInHeading: '工作人员登录',
  signOut: '退出登录',
  region: '在哪儿办事',
  panels: '办什么',
  review: '审核招工',
  employers: '核验雇主',
  arrivals: '确认到岗',
  tables: '导入导出',
  loading: '正在打开',
  noRole: '这个号码没有驿站工作人员的权限。',
  noRoleHint: '请县里管理员给您开通，再重新登录。',
  reload: '刷新',
  comma: '，',
  keys: 'J K 上下，A 通过，R 退回',
  foreign: '这个地方不归您管。',
  foreignHint: '在“在哪儿办事”里换成您自己的地方。',
  slow: '网络有点慢，还在等回音。写的东西都在。',
  network: '没连上网。',
  networkHint: '看看网络，再试一次，写的东西还在。',
  missingHint: '看看网络，再试一次；还是不行，就刷新网页。',
  timeout: '等了太久，没有回音。',
  timeoutHint: '再试一次，写的东西还在。',
  busy: '操作太快了。',
  busyHint: '等 {wait}再试。',
  failed: '没办成，是我们这边出了错。',
  failedHint: '再试一次，写的东西还在。',
  code: '报修时说这个编号：{code}',
  retry: '再试一次',
};

export type DeskStrings = { readonly [Key in keyof typeof zh]: string };

export const strings: Localized<DeskStrings> = { 'zh-CN': zh, en: () => import('./strings.en.ts') };
