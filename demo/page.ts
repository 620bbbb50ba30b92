/** The page of an invented county that carries the widgets, as an old CMS would send it. */
import { html } from 'hono/html';

export interface DemoPage {
  apiOrigin: string;
  siteKey: string;
  region: string | undefined;
  elder: boolean;
  language: 'zh-CN' | 'en';
}

/** The five places of the demonstration, by the region that each link shows. */
const places: readonly [region: string, name: string, english: string][] = [
  ['', '全部', 'All'],
  ['632801', '格尔木市', 'Golmud'],
  ['410400', '平顶山市', 'Pingdingshan'],
  ['420112', '东西湖区', 'Dongxihu'],
  ['441400', '梅州市', 'Meizhou'],
  ['150400', '赤峰市', 'Chifeng'],
];

const words = {
  'zh-CN': {
    site: '示范县人民政府',
    sections: ['首页', '政务公开', '办事服务', '零工市场', '互动交流'],
    title: '零工市场',
    lead: '找活、招人都不收钱。不用登录就能看，要用人的单位先由驿站核验。',
    places: '看哪里的活',
    elder: '大字版',
    normal: '标准版',
    other: 'English',
    fallback: '打不开的话，打 12333 问零工驿站有什么活，或者看',
    plain: '不用脚本的列表',
    help: '要人帮忙',
    helpText: '到就近的零工驿站，或者打 12333。登记、介绍、签协议都免费。',
    paste: '别的网站怎么用',
    pasteText: '贴这两行就行，公钥向发放的单位要。',
    foot: '这是一个演示网站，单位、岗位都是虚构的。',
  },
  en: {
    site: 'Demonstration County',
    sections: ['Home', 'Disclosure', 'Services', 'Gig market', 'Contact'],
    title: 'Gig market',
    lead: 'Finding work and finding people are free. Look without an account; stations check every employer.',
    places: 'Work in',
    elder: 'Large type',
    normal: 'Standard',
    other: '中文',
    fallback: 'If this does not open, call 12333 and ask the gig station, or read',
    plain: 'the list without scripts (in Chinese)',
    help: 'Want help?',
    helpText:
      'Come to the nearest gig station or call 12333. Registration, matching and agreements are free.',
    paste: 'On your own website',
    pasteText: 'Two lines are enough; ask the issuer for a key.',
    foot: 'A demonstration: employers and jobs are invented.',
  },
} as const;

const address = (page: DemoPage, change: Partial<DemoPage>): string => {
  const { region, elder, language } = { ...page, ...change };
  const query = new URLSearchParams();
  if (region) query.set('region', region);
  if (elder) query.set('mode', 'elder');
  if (language === 'en') query.set('lang', 'en');
  return query.size ? `/?${query}` : '/';
};

export async function renderPage(page: DemoPage): Promise<string> {
  const w = words[page.language];
  const { apiOrigin, siteKey, region, elder, language } = page;
  const query = region ? `?region=${region}` : '';
  const snippet = `<script type="module" src="${apiOrigin}/embed/assets/yizhan.js"></script>\n<gig-job-list base-url="${apiOrigin}" site="${siteKey}"></gig-job-list>`;
  const markup = await html`<!doctype html><html lang="${language}"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${w.title} - ${w.site}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/rss+xml" title="${w.title}" href="${apiOrigin}/feeds/jobs.rss${query}">
<link rel="preconnect" href="${apiOrigin}" crossorigin>
<link rel="stylesheet" href="/site.css"><link rel="stylesheet" href="/yizhan/gig-undefined.css"><link rel="stylesheet" href="/yizhan/government-blue.css">
<script type="module" src="/yizhan/yizhan.js"></script>
</head><body${elder && html` class="elder"`}>
<header><div><strong>${w.site}</strong><p><a href="${address(page, { elder: !elder })}">${elder ? w.normal : w.elder}</a> <a href="${address(page, { language: language === 'en' ? 'zh-CN' : 'en' })}">${w.other}</a></p></div>
<nav><ul>${w.sections.map((section, index) => html`<li><a href="/" ${index === 3 && html` aria-current="page"`}>${section}</a></li>`)}</ul></nav></header>
<main>
<section><h1>${w.title}</h1><p>${w.lead}</p>
<nav aria-label="${w.places}"><ul class="places">${places.map(([code, name, english]) => html`<li><a href="${address(page, { region: code })}" ${(region ?? '') === code && html` aria-current="true"`}>${language === 'en' ? english : name}</a></li>`)}</ul></nav>
<gig-provider class="gig-theme-government-blue" base-url="${apiOrigin}" site="${siteKey}">
<gig-job-list${region && html` region="${region}"`}${elder && html` mode="elder"`}><p>${w.fallback} <a href="${apiOrigin}/jobs${query}">${w.plain}</a></p></gig-job-list>
</gig-provider></section>
<aside><h2>${w.help}</h2><p>${w.helpText}</p><h2>${w.paste}</h2><p>${w.pasteText}</p><pre>${snippet}</pre></aside>
</main>
<footer><p>${w.foot}</p></footer>
</body></html>`;
  return String(markup);
}
