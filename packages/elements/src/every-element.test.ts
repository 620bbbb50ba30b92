/** What is asked of every element, whichever it is. They are found by their folders. */
import { expect, fixture, html } from '@open-wc/testing';
import { eventually, openPage, pageService, provide, textOf } from '../test/page.ts';
import type { GigElement } from './base/gig-element.ts';

const tags: readonly string[] = await fetch('/__elements').then((answer) => answer.json());
await Promise.all(tags.map((tag) => import(`./${tag.slice('gig-'.length)}/define.ts`)));

const shown = tags.filter((tag) => tag !== 'gig-provider');

async function mount(tag: string): Promise<GigElement> {
  const element = document.createElement(tag);
  const provider = await provide(html`${element}`);
  await settled(provider.querySelector(tag));
  return element as GigElement;
}

/** Nothing in it is busy any more. */
const settled = (element: Element | null): Promise<void> =>
  eventually(() => {
    expect(element?.shadowRoot?.querySelector('.base')).to.not.equal(null);
    expect(element?.shadowRoot?.querySelector('[aria-busy=true]')).to.equal(null);
  });

describe('every element', () => {
  it('is found', () => expect(tags).to.include.members(['gig-provider', 'gig-job-list']));
});

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('is registered, and names its version', () => {
      expect(customElements.get(tag))
        .to.have.property('version')
        .that.matches(/^\d+\.\d+\.\d+/);
    });

    it('may be defined again without harm', async () => {
      const first = customElements.get(tag);
      await import(`./${tag.slice('gig-'.length)}/define.ts?again`);
      expect(customElements.get(tag)).to.equal(first);
    });

    it('hides with the hidden attribute', async () => {
      const element = document.createElement(tag);
      element.hidden = true;
      await fixture(html`<div>${element}</div>`);
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });
}

for (const tag of shown) {
  describe(`<${tag}>`, () => {
    for (const mode of ['', 'elder']) {
      for (const lang of ['zh-CN', 'en']) {
        it(`has nothing that axe finds, ${lang} ${mode}`, async () => {
          const element = await mount(tag);
          element.lang = lang;
          element.mode = mode;
          await element.updateComplete;
          await settled(element);
          await expect(element).to.be.accessible();
        });
      }
    }

    it('leaves no Chinese of its own on an English page', async () => {
      const element = await mount(tag);
      element.lang = 'en';
      await eventually(() => {
        expect(element.shadowRoot?.querySelector('.base')?.getAttribute('lang')).to.equal('en');
      });
      const copy = element.shadowRoot?.querySelector('.base')?.cloneNode(true) as Element;
      copy.querySelectorAll('[lang^=zh]').forEach((data) => data.remove());
      expect(textOf(copy)).to.not.match(/[\u3400-\u9fff]/);
    });

    it('looks the same on a page that fights it', async () => {
      const element = await mount(tag);
      const before = looks(element);
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = new URL('../test/hostile.css', import.meta.url).href;
      const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
      document.head.append(sheet);
      await loaded;
      try {
        expect(looks(element)).to.deep.equal(before);
      } finally {
        sheet.remove();
      }
    });

    for (const [size, mode, className] of [
      ['in the usual size', '', 'narrow'],
      ['in elder mode', 'elder', 'narrow'],
      ['with text twice as large', '', 'narrow large'],
    ] as const) {
      it(`fits a column of 320 px ${size}`, async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.narrow { inline-size: 320px } .large { --gig-font-size: 32px }');
        document.adoptedStyleSheets.push(sheet);
        const element = await mount(tag);
        try {
          element.className = className;
          element.mode = mode;
          await element.updateComplete;
          const base = element.shadowRoot?.querySelector('.base');
          expect([base?.clientWidth, base?.scrollWidth]).to.deep.equal([320, 320]);
        } finally {
          document.adoptedStyleSheets.pop();
        }
      });
    }

    for (const [source, cdn] of [
      ['gig-provider', tag],
      [tag, 'gig-provider'],
    ] as const) {
      it(`meets another build: ${source} from the source, ${cdn} from the CDN build`, async () => {
        const { baseUrl, site } = await pageService();
        const page = await openPage(`
          <script type="module" src="/packages/elements/cdn/${cdn}.js"></script>
          <script type="module" src="/packages/elements/src/${source.slice('gig-'.length)}/define.ts"></script>
          <gig-provider base-url="${baseUrl}" site="${site}"><${tag}></${tag}></gig-provider>
        `);
        await eventually(() => {
          expect(page.querySelector(tag)?.shadowRoot?.querySelector('[aria-busy=false]')).to.not.equal(null);
        });
      });
    }
  });
}

/** How every piece of text in an element looks, with what a page may want to change left out. */
function looks(element: GigElement): string[] {
  const properties = [
    'fontSize',
    'fontStyle',
    'fontWeight',
    'fontFamily',
    'lineHeight',
    'letterSpacing',
    'wordSpacing',
    'textAlign',
    'textAlignLast',
    'textIndent',
    'textTransform',
    'textShadow',
    'whiteSpace',
    'wordBreak',
    'lineBreak',
    'userSelect',
    'color',
    'webkitTextFillColor',
    'boxSizing',
    'margin',
  ] as const;
  return [...(element.shadowRoot?.querySelectorAll('.base, .base *') ?? [])].map((node) => {
    const style = getComputedStyle(node);
    return [node.localName, ...properties.map((name) => style[name])].join(' | ');
  });
}
