import { expect, fixture, html } from '@open-wc/testing';
import { eventually, pageService, provide, textOf } from '../../test/page.ts';
import { takeTimers } from '../../test/timers.ts';
import '../job-list/define.ts';
import type { GigJobList } from '../job-list/job-list.ts';
import { GigProvider } from './provider.ts';

const listIn = (root: ParentNode): GigJobList => {
  const list = root.querySelector('gig-job-list');
  if (!list) throw new Error('no list in the page');
  return list;
};

/** The words of a list once it shows jobs. */
async function jobsOf(list: GigJobList): Promise<string> {
  await eventually(() => {
    expect(list.shadowRoot?.querySelectorAll('[part=item]')).to.have.length(20);
  });
  return textOf(list.shadowRoot);
}

/** Every address that is asked while `act` runs. */
function watched(send: typeof fetch = fetch): { readonly send: typeof fetch; readonly asked: URL[] } {
  const asked: URL[] = [];
  return {
    asked,
    send: (input, init) => {
      asked.push(new URL(input instanceof Request ? input.url : String(input)));
      return send(input, init);
    },
  };
}

describe('<gig-provider>', () => {
  it('connects what is inside it', async () => {
    const provider = await provide(html`<gig-job-list></gig-job-list>`);
    expect(await jobsOf(listIn(provider))).to.contain('先列出 20 个');
  });

  it('takes no part in the layout of the page', async () => {
    const provider = await provide(html`<p>a</p>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
    provider.hidden = true;
    expect(getComputedStyle(provider).display).to.equal('none');
  });

  it('reaches a list that another script puts in later', async () => {
    const provider = await provide(html`<div></div>`);
    provider.firstElementChild?.append(document.createElement('gig-job-list'));
    await jobsOf(listIn(provider));
  });

  it('reaches a list that stood there before the provider was defined', async () => {
    const { baseUrl, site } = await pageService();
    const late = await fixture<HTMLElement>(html`
      <gig-late-provider base-url=${baseUrl} site=${site}><gig-job-list></gig-job-list></gig-late-provider>
    `);
    expect(textOf(listIn(late).shadowRoot)).to.contain('正在找活');
    customElements.define('gig-late-provider', class extends GigProvider {});
    await jobsOf(listIn(late));
  });

  it('shares one request between two equal lists', async () => {
    const { asked, send } = watched();
    const provider = await provide(html`<gig-job-list></gig-job-list><gig-job-list></gig-job-list>`, send);
    for (const list of provider.querySelectorAll('gig-job-list')) await jobsOf(list);
    expect(asked.filter(({ pathname }) => pathname === '/v1/jobs')).to.have.length(1);
  });

  it('yields to what a list says for itself', async () => {
    const { asked, send } = watched();
    const { baseUrl } = await pageService();
    const provider = await provide(
      html`<gig-job-list base-url="${baseUrl}/nowhere" site="pk_own"></gig-job-list>`,
      send,
    );
    await eventually(() => {
      expect(asked.some(({ pathname }) => pathname === '/nowhere/v1/jobs')).to.equal(true);
    });
    expect(asked.every(({ searchParams }) => searchParams.get('site') === 'pk_own')).to.equal(true);
    expect(provider.site).to.not.equal('pk_own');
  });

  it('passes its mode on, and a list may stay as it is', async () => {
    const provider = await provide(
      html`<gig-job-list></gig-job-list><gig-job-list mode="standard"></gig-job-list>`,
    );
    provider.mode = 'elder';
    const [large, standard] = provider.querySelectorAll('gig-job-list');
    const sizeOf = (list: GigJobList | undefined): string =>
      getComputedStyle(list?.shadowRoot?.querySelector('.base') ?? document.body).fontSize;
    await eventually(() => {
      expect([sizeOf(large), sizeOf(standard)]).to.deep.equal(['24px', '16px']);
    });
  });

  it('replaces texts by tag; the list itself has the last word', async () => {
    const provider = await provide(html`<gig-job-list></gig-job-list>`);
    provider.strings = { 'gig-job-list': { search: '搜一搜', heading: '活儿' } };
    const list = listIn(provider);
    list.strings = { heading: '我们的活' };
    await eventually(() => {
      expect(textOf(list.shadowRoot?.querySelector('button'))).to.equal('搜一搜');
      expect(textOf(list.shadowRoot?.querySelector('h2'))).to.equal('我们的活');
    });
  });

  it('connects anew when its key changes', async () => {
    const { asked, send } = watched();
    const provider = await provide(html`<gig-job-list></gig-job-list>`, send);
    await jobsOf(listIn(provider));
    provider.site = 'pk_another';
    await eventually(() => {
      expect(asked.some(({ searchParams }) => searchParams.get('site') === 'pk_another')).to.equal(true);
    });
  });
});

describe('an element without a provider', () => {
  it('works from its own attributes', async () => {
    const { baseUrl, site } = await pageService();
    const list = await fixture<GigJobList>(
      html`<gig-job-list base-url=${baseUrl} site=${site}></gig-job-list>`,
    );
    await jobsOf(list);
  });

  it('waits a moment, then tells the web editor what is missing', async () => {
    const timers = takeTimers();
    const list = document.createElement('gig-job-list');
    const errors: string[] = [];
    list.addEventListener('gig-error', ({ code }) => errors.push(code));
    try {
      document.body.append(list);
      await list.updateComplete;
      expect(textOf(list.shadowRoot)).to.contain('正在找活');
      timers.pass(5_000);
    } finally {
      timers.restore();
    }
    await eventually(() => {
      expect(textOf(list.shadowRoot)).to.equal(
        '这里还没有接好，暂时看不到。 给网站编辑：标签上没有写 base-url，外面也没有 <gig-provider>。',
      );
    });
    expect(list.shadowRoot?.querySelector('button')).to.equal(null);
    expect(errors).to.deep.equal(['not_configured']);
    list.remove();
  });

  it('recovers when a provider comes after all', async () => {
    const timers = takeTimers();
    const { baseUrl, site } = await pageService();
    const host = await fixture<HTMLElement>(html`
      <gig-very-late-provider base-url=${baseUrl} site=${site}
        ><gig-job-list></gig-job-list
      ></gig-very-late-provider>
    `).finally(() => {
      timers.pass(5_000);
      timers.restore();
    });
    await eventually(() => {
      expect(textOf(listIn(host).shadowRoot)).to.contain('给网站编辑');
    });
    customElements.define('gig-very-late-provider', class extends GigProvider {});
    await jobsOf(listIn(host));
  });
});

describe('a wrong set-up', () => {
  const cases: readonly [attributes: Readonly<Record<string, string>>, shown: string][] = [
    [
      { 'base-url': 'ftp://api.example.cn', site: 'pk_a' },
      '给网站编辑：base-url 要写服务的网址，比如 https://api.example.cn。',
    ],
    [
      { 'base-url': 'api.example.cn', site: 'pk_a' },
      '给网站编辑：base-url 要写服务的网址，比如 https://api.example.cn。',
    ],
    [
      { 'base-url': 'https://', site: 'pk_a' },
      '给网站编辑：base-url 要写服务的网址，比如 https://api.example.cn。',
    ],
    [
      { 'base-url': 'https://api.example.cn', site: 'sk_secret' },
      '给网站编辑：site 要写网站的公钥，以 pk_ 开头。',
    ],
    [
      { 'base-url': 'https://api.example.cn', site: 'pk_a', region: '赤峰' },
      '给网站编辑：region 要写 6 位地区代码，比如 150404。',
    ],
  ];
  for (const [attributes, shown] of cases) {
    it(`${JSON.stringify(attributes)} is shown in place, without a retry button`, async () => {
      const list = document.createElement('gig-job-list');
      for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
      document.body.append(list);
      await eventually(() => {
        expect(textOf(list.shadowRoot?.querySelector('[part=unconfigured]'))).to.contain(shown);
      });
      expect(list.shadowRoot?.querySelector('button')).to.equal(null);
      list.remove();
    });
  }

  it('sends nothing', async () => {
    const { asked, send } = watched();
    await provide(html`<gig-job-list region="赤峰"></gig-job-list>`, send);
    expect(asked).to.deep.equal([]);
  });

  it('that only the service can see is explained in its words', async () => {
    const { baseUrl } = await pageService();
    const list = await fixture<GigJobList>(
      html`<gig-job-list base-url=${baseUrl} site="pk_unknown_to_all"></gig-job-list>`,
    );
    await eventually(() => {
      expect(textOf(list.shadowRoot)).to.contain('没有这个网站公钥，请向发放的单位核对');
    });
    expect(list.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('goes away with the mistake', async () => {
    const provider = await provide(html`<gig-job-list region="1504"></gig-job-list>`);
    const list = listIn(provider);
    await eventually(() => {
      expect(textOf(list.shadowRoot)).to.contain('region 要写 6 位地区代码');
    });
    list.region = '';
    await jobsOf(list);
  });
});
