import type { Locale } from '../base/strings.ts';

const zh = {
  print: '打印',
  share: '发给别人',
  qr: '二维码',
  opening: '正在打开',
  nowhere: '手机没有给出位置。在手机设置里允许定位，再点一次“离我近”。',
  copied: '网址已经复制，可以粘贴到微信里发给别人。',
  copyThis: '网址是 {url}，长按复制，发给别人。',
  qrHint: '用另一部手机扫一扫，就能看到这些活。',
  close: '关上',
  printedOn: '{day} 打印，有变化以网上为准。',
};

type ToolTexts = { readonly [Key in keyof typeof zh]: string };

const en: ToolTexts = {
  print: 'Print',
  share: 'Send',
  qr: 'QR code',
  opening: 'Opening',
  nowhere: 'The phone gave no location. Allow it in the settings, then tap “Near me” again.',
  copied: 'The address is copied; paste it into a message.',
  copyThis: 'The address is {url}. Copy it and send it.',
  qrHint: 'Scan this with another phone to see these jobs.',
  close: 'Close',
  printedOn: 'Printed on {day}; the website is right where it differs.',
};

/** Loaded with the tools, so both languages travel together. */
export const toolTexts: Readonly<Record<Locale, ToolTexts>> = { 'zh-CN': zh, en };
