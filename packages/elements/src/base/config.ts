import type { ConnectOptions } from '@yizhan/sdk';
import type { Locale, Localized } from './strings.ts';

const zh = {
  title: '这里还没有接好，暂时看不到。',
  noProvider: '给网站编辑：标签上没有写 base-url，外面也没有 <gig-provider>。',
  baseUrl: '给网站编辑：base-url 要写服务的网址，比如 https://api.example.cn。',
  site: '给网站编辑：site 要写网站的公钥，以 pk_ 开头。',
  region: '给网站编辑：region 要写 6 位地区代码，比如 150404。',
};

type ConfigTexts = { readonly [Key in keyof typeof zh]: string };

/** Addressed to the web editor, who looks at the page and not at the console. */
export const configTexts: Localized<ConfigTexts> = {
  'zh-CN': zh,
  en: {
    title: 'This is not connected yet.',
    noProvider: 'For the web editor: the tag has no base-url and there is no <gig-provider> around it.',
    baseUrl: 'For the web editor: base-url takes the address of the service, such as https://api.example.cn.',
    site: 'For the web editor: site takes the public key of the website, which begins with pk_.',
    region: 'For the web editor: region takes a code of 6 digits, such as 150404.',
  },
};

/** A tag that the page's owner has set up wrongly. It is shown as "not connected", without a retry button. */
export class GigConfigError extends Error {
  override readonly name = 'GigConfigError';
  /** Attribute that needs another value. */
  readonly attribute: string;
  readonly #reason: keyof ConfigTexts;

  constructor(attribute: string, reason: Exclude<keyof ConfigTexts, 'title'>, found: string) {
    super(`${attribute}="${found}": ${configTexts.en[reason]}`);
    this.attribute = attribute;
    this.#reason = reason;
  }

  /** What the editor reads on the page. */
  explain(locale: Locale): string {
    return configTexts[locale][this.#reason];
  }
}

/** @throws {GigConfigError} naming the attribute that cannot be meant so. */
export function checkOptions({ baseUrl, site = '' }: ConnectOptions): void {
  if (!/^https?:\/\/[^/]/.test(baseUrl)) throw new GigConfigError('base-url', 'baseUrl', baseUrl);
  if (!site.startsWith('pk_')) throw new GigConfigError('site', 'site', site);
}
