import { html, type TemplateResult } from 'lit';
import type { YizhanError } from '@yizhan/sdk';
import { GigConfigError } from './config.ts';
import type { Locale } from './strings.ts';

type Texts = Readonly<Record<'title' | GigConfigError['reason'], string>>;

/** Addressed to the web editor, who looks at the page and not at the console. */
const texts: Readonly<Record<Locale, Texts>> = {
  'zh-CN': {
    title: '这里还没有接好，暂时看不到。',
    noProvider: '给网站编辑：标签上没有写 base-url，外面也没有 <gig-provider>。',
    baseUrl: '给网站编辑：base-url 要写服务的网址，比如 https://api.example.cn。',
    site: '给网站编辑：site 要写网站的公钥，以 pk_ 开头。',
    region: '给网站编辑：region 要写 6 位地区代码，比如 150404。',
  },
  en: {
    title: 'This is not connected yet.',
    noProvider: 'For the web editor: the tag has no base-url and there is no <gig-provider> around it.',
    baseUrl: 'For the web editor: base-url takes the address of the service, such as https://api.example.cn.',
    site: 'For the web editor: site takes the public key of the website, which begins with pk_.',
    region: 'For the web editor: region takes a code of 6 digits, such as 150404.',
  },
};

/** What stands in the element's place, with what the service found wrong in the reader's language. */
export function renderUnconfigured(locale: Locale, problem: GigConfigError | YizhanError): TemplateResult {
  const { title, ...reasons } = texts[locale];
  return html`
    <div class="notice unconfigured" part="unconfigured">
      <p class="lead">${title}</p>
      <p>
        ${problem instanceof GigConfigError ? reasons[problem.reason] : (problem.errors[0]?.message ?? problem.message)}
      </p>
    </div>
  `;
}
