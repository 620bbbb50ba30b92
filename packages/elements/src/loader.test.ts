import { expect } from '@open-wc/testing';
import { eventually, openPage, pageService, textOf } from '../test/page.ts';

const loader = '<script type="module" src="/packages/elements/cdn/yizhan.js"></script>';
/** What began each request for a page of jobs: `link` is the loader, `fetch` the list itself. */
const asksForJobs = (page: Document): string[] =>
  (page.defaultView?.performance.getEntriesByType('resource') ?? [])
    .filter(({ name }) => new URL(name).pathname === '/v1/jobs')
    .map((entry) => (entry as PerformanceResourceTiming).initiatorType);

const old = '<script nomodule src="/packages/elements/cdn/fallback.js" data-hotline="12333"></script>';
const lack = (script: string): string => `<script>${script}</script>`;

const loadedBy = (page: Document): string[] =>
  (page.defaultView?.performance.getEntriesByType('resource') ?? [])
    .map(({ name }) => new URL(name).pathname.split('/').pop() ?? '')
    .filter((name) => name.startsWith('gig-'));

describe('yizhan.js', () => {
  it('loads the elements that stand on the page, and no others', async () => {
    const { baseUrl, site } = await pageService();
    const page = await openPage(
      `${loader}<gig-job-list base-url="${baseUrl}" site="${site}"></gig-job-list>`,
    );
    await eventually(() => {
      expect(textOf(page.querySelector('gig-job-list')?.shadowRoot)).to.contain('先列出 20 个');
    });
    expect(loadedBy(page)).to.deep.equal(['gig-job-list.js']);
  });

  for (const attributes of ['', 'region="150400"', 'keyword=" 装卸 & 搬运 " region="150400"'] as const) {
    it(`asks for the first page beside the code of the list, and only once: <gig-job-list ${attributes}>`, async () => {
      const { baseUrl, site } = await pageService();
      const page = await openPage(
        `${loader}<gig-provider base-url="${baseUrl}" site="${site}"><gig-job-list ${attributes}></gig-job-list></gig-provider>`,
      );
      await eventually(() => {
        expect(textOf(page.querySelector('gig-job-list')?.shadowRoot)).to.contain('新发的在前');
      });
      expect(asksForJobs(page)).to.deep.equal(['link']);
    });
  }

  it('asks for nothing early where an address that is kept decides, or where somebody is signed in', async () => {
    const { baseUrl, site } = await pageService();
    const connected = `base-url="${baseUrl}" site="${site}"`;
    for (const [script, attributes] of [
      ['', 'deep-links'],
      ['', 'filters="settlement=daily"'],
      ["sessionStorage.setItem('yizhan test', '')", ''],
    ] as const) {
      const page = await openPage(
        `${lack(script)}${loader}<gig-job-list ${connected} ${attributes}></gig-job-list>`,
      );
      await eventually(() => {
        expect(asksForJobs(page)).to.deep.equal(['fetch']);
      });
      page.defaultView?.sessionStorage.removeItem('yizhan test');
    }
  });

  it('loads what the scripts of the page add later, also deep inside', async () => {
    const page = await openPage(`${loader}<main></main>`);
    const section = page.createElement('section');
    section.append(page.createElement('gig-provider'));
    page.querySelector('main')?.append(section);
    await eventually(() => {
      expect(page.defaultView?.customElements.get('gig-provider')).to.be.a('function');
    });
    expect(loadedBy(page)).to.deep.equal(['gig-provider.js']);
  });

  it('says whom to call where an element does not arrive', async () => {
    const page = await openPage(`${old}${loader}<gig-nothing></gig-nothing>`);
    await eventually(() => {
      expect(textOf(page.querySelector('gig-nothing'))).to.contain('找活、招人请打 12333。');
    });
  });

  for (const [missing, script] of [
    ['constructable style sheets', 'delete Document.prototype.adoptedStyleSheets'],
    ['container queries', 'CSS.supports = () => false'],
  ] as const) {
    it(`leaves the text in the tag to browsers without ${missing}`, async () => {
      const page = await openPage(`
        ${lack(script)}${old}${loader}
        <link rel="stylesheet" href="/packages/elements/cdn/gig-undefined.css" />
        <gig-job-list id="told">找活请打 0476-12333</gig-job-list><gig-job-list id="untold"></gig-job-list>
      `);
      const [told, untold] = ['told', 'untold'].map((id) => page.getElementById(id));
      await eventually(() => {
        expect(textOf(untold)).to.contain('找活、招人请打 12333。');
      });
      expect(textOf(told)).to.equal('找活请打 0476-12333');
      expect(told?.offsetHeight).to.be.below(100);
      expect(page.defaultView?.customElements.get('gig-job-list')).to.equal(undefined);
    });
  }

  it('keeps the place of an element until it is there', async () => {
    const page = await openPage(`
      <link rel="stylesheet" href="/packages/elements/cdn/gig-undefined.css" />
      <gig-job-list></gig-job-list>
    `);
    await eventually(() => {
      expect(page.querySelector<HTMLElement>('gig-job-list')?.offsetHeight).to.be.above(500);
    });
  });
});

describe('alone/gig-job-list.js', () => {
  it('shows the list with one file, and asks for its first page early and once', async () => {
    const { baseUrl, site } = await pageService();
    const page = await openPage(`
      <script type="module" src="/packages/elements/cdn/alone/gig-job-list.js"></script>
      <gig-job-list base-url="${baseUrl}" site="${site}" region="150400"></gig-job-list>
    `);
    await eventually(() => {
      expect(textOf(page.querySelector('gig-job-list')?.shadowRoot)).to.contain('先列出 20 个');
    });
    expect(asksForJobs(page)).to.deep.equal(['link']);
    const scripts = page.defaultView?.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/cdn/'));
    expect(scripts).to.have.length(1);
  });
});
